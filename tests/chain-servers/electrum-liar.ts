import type { Socket } from 'node:net';
import { historyStatus } from '../../main/domain/chain/history-status.ts';
import { scriptHash } from '../../main/domain/chain/script-hash.ts';
import { startServer, type TestServer } from './front.ts';
import { serveLines } from './electrum-server.ts';
import type { TinyChain } from './tiny-chain.ts';

/** What a liar puts in the place of an honest line; `id` is the request's, `honest` the true result. */
export type Lie = (id: number, honest: unknown, chain: TinyChain) => string;

/** A dishonest server: honest but for the methods it lies about, or dishonest from the first byte. */
export type ElectrumLiar = {
  readonly lies?: Readonly<Record<string, Lie>>;
  /** Is waited for before each answer. */
  readonly pause?: (method: string) => Promise<void>;
  readonly talk?: (socket: Socket) => void;
};

/** The line of a result. */
export function says(id: number, result: unknown): string {
  return `${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`;
}

export function startElectrumLiar(
  chain: TinyChain,
  { lies = {}, pause = () => Promise.resolve(), talk }: ElectrumLiar,
): Promise<TestServer> {
  if (talk !== undefined) return startServer(talk);
  return startServer((socket) => {
    serveLines(socket, async (line) => {
      const { id, method } = JSON.parse(line) as { id: number; method: string };
      await pause(method);
      const honest = honestly(chain, method, JSON.parse(line));
      const lie = lies[method];
      return lie === undefined ? says(id, honest) : lie(id, honest, chain);
    });
  });
}

function honestly(
  chain: TinyChain,
  method: string,
  { params }: { readonly params: readonly unknown[] },
): unknown {
  const [first, second] = params;
  const own = scriptHash(chain.script);
  const history = [{ txid: chain.txid, height: chain.height }];
  const tip = { height: chain.headers.length - 1, hex: chain.headers.at(-1) };
  const known: Readonly<Record<string, () => unknown>> = {
    'server.version': () => ['liar 1.0', '1.4'],
    'blockchain.block.header': () => chain.headers[Number(first)],
    'blockchain.headers.subscribe': () => tip,
    'blockchain.block.headers': () => {
      const part = chain.headers.slice(Number(first), Number(first) + Number(second));
      return { count: part.length, hex: part.join(''), max: 2016 };
    },
    'blockchain.scripthash.subscribe': () => (first === own ? historyStatus(history) : null),
    'blockchain.scripthash.get_history': () =>
      first === own ? [{ tx_hash: chain.txid, height: chain.height }] : [],
    'blockchain.transaction.get': () => chain.hex,
    'blockchain.transaction.get_merkle': () => ({
      block_height: chain.height,
      merkle: chain.merkle,
      pos: chain.pos,
    }),
    'blockchain.transaction.broadcast': () => chain.txid,
    'blockchain.estimatefee': () => 0.0001,
  };
  return known[method]?.() ?? null;
}
