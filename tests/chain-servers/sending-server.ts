import { readChainTransaction } from '../../main/domain/chain/chain-transaction.ts';
import { serveLines } from './electrum-server.ts';
import { says } from './electrum-liar.ts';
import { startServer, type TestServer } from './front.ts';

/** The first block of the main network (Bitcoin Core, src/kernel/chainparams.cpp). */
const GENESIS =
  '0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c';

/** An Electrum server of the main network that only knows fees and what was sent to it: a queue without blocks. */
export function startSendingServer(coinsPerKvb: number): Promise<TestServer> {
  const sent = new Map<string, string>();
  const answers: Readonly<Record<string, (first: string) => unknown>> = {
    'server.version': () => ['queue 1.0', '1.4'],
    'blockchain.block.header': () => GENESIS,
    'blockchain.headers.subscribe': () => ({ height: 0, hex: GENESIS }),
    'blockchain.estimatefee': () => coinsPerKvb,
    'blockchain.transaction.broadcast': (hex) => {
      const read = readChainTransaction(hex);
      if (!read.ok) return null;
      sent.set(read.value.txid, hex);
      return read.value.txid;
    },
    'blockchain.transaction.get': (txid) => sent.get(txid) ?? null,
  };
  return startServer((socket) => {
    serveLines(socket, (line) => {
      const { id, method, params } = JSON.parse(line) as {
        id: number;
        method: string;
        params: readonly string[];
      };
      return Promise.resolve(says(id, answers[method]?.(params[0] ?? '') ?? null));
    });
  });
}
