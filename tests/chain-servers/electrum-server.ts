import type { Socket } from 'node:net';
import type { ChainIndex, IndexChange } from './chain-index.ts';
import { startServer, type TestServer } from './front.ts';

type Client = {
  readonly socket: Socket;
  readonly scripts: Set<string>;
  wantsHeaders: boolean;
};

export type ElectrumServer = TestServer & {
  /** Every method that was called, in order. */
  readonly calls: readonly string[];
};

type Params = readonly unknown[];
type Method = (client: Client, params: Params) => unknown;

/** A server of the Electrum protocol over a real bitcoind, from 1.4 or as of 1.6. */
export async function startElectrumServer(
  index: ChainIndex,
  protocol: '1.4' | '1.6' = '1.4',
): Promise<ElectrumServer> {
  const clients = new Set<Client>();
  const calls: string[] = [];
  const methods = methodsOver(index, protocol);
  const answer = async (client: Client, line: string): Promise<object> => {
    const {
      id,
      method,
      params = [],
    } = JSON.parse(line) as {
      id: number;
      method: string;
      params?: Params;
    };
    calls.push(method);
    try {
      const run = methods[method];
      if (run === undefined) throw new Error(`unknown method ${method}`);
      return { jsonrpc: '2.0', id, result: (await run(client, params)) ?? null };
    } catch (error) {
      return { jsonrpc: '2.0', id, error: { code: 1, message: String(error) } };
    }
  };
  const server = await startServer((socket) => {
    const client: Client = { socket, scripts: new Set(), wantsHeaders: false };
    clients.add(client);
    socket.once('close', () => clients.delete(client));
    serveLines(socket, (line) => answer(client, line));
  });
  index.onChange((change) => {
    for (const client of clients) announce(index, client, change);
  });
  return { ...server, calls };
}

/** Answers each line, in order. */
export function serveLines(
  socket: Socket,
  answer: (line: string) => Promise<object | string>,
): void {
  let held = '';
  let last: Promise<void> = Promise.resolve();
  const reply = async (before: Promise<void>, line: string): Promise<void> => {
    await before;
    const reply = await answer(line);
    socket.write(typeof reply === 'string' ? reply : `${JSON.stringify(reply)}\n`);
  };
  socket.on('data', (chunk) => {
    held += chunk.toString();
    const lines = held.split('\n');
    held = lines.pop() ?? '';
    for (const line of lines) last = reply(last, line);
  });
}

function announce(
  index: ChainIndex,
  { socket, scripts, wantsHeaders }: Client,
  { touched, isNewTip }: IndexChange,
): void {
  const push = (method: string, params: Params): void => {
    socket.write(`${JSON.stringify({ jsonrpc: '2.0', method, params })}\n`);
  };
  if (isNewTip && wantsHeaders) push('blockchain.headers.subscribe', [tipOf(index)]);
  for (const hash of scripts) {
    if (touched.has(hash)) push('blockchain.scripthash.subscribe', [hash, index.status(hash)]);
  }
}

function tipOf(index: ChainIndex): object {
  const blocks = index.blocks();
  return { height: blocks.length - 1, hex: blocks.at(-1)?.header };
}

function methodsOver(index: ChainIndex, protocol: string): Readonly<Record<string, Method>> {
  return {
    'server.version': () => ['test-server 0.1', protocol],
    'server.ping': () => null,
    // Nothing that we ask for, but Electrum does, and hangs up without an answer.
    'server.banner': () => '',
    'server.donation_address': () => '',
    'server.peers.subscribe': () => [],
    'server.features': () => ({
      genesis_hash: index.blocks()[0]?.hash,
      hosts: {},
      protocol_min: '1.4',
      protocol_max: protocol,
      server_version: 'test-server 0.1',
      hash_function: 'sha256',
      pruning: null,
    }),
    'blockchain.relayfee': () => 0.00001,
    'mempool.get_fee_histogram': () => [],
    'blockchain.headers.subscribe': (client) => {
      client.wantsHeaders = true;
      return tipOf(index);
    },
    'blockchain.block.header': (_client, [height]) => index.blocks()[Number(height)]?.header,
    'blockchain.block.headers': (_client, [start, count]) => {
      const from = Number(start);
      const headers = index
        .blocks()
        .slice(from, from + Math.min(Number(count), 2016))
        .map(({ header }) => header);
      const form = protocol === '1.6' ? { headers } : { hex: headers.join('') };
      return { count: headers.length, max: 2016, ...form };
    },
    'blockchain.scripthash.subscribe': (client, [hash]) => {
      client.scripts.add(String(hash));
      return index.status(String(hash));
    },
    'blockchain.scripthash.get_history': (_client, [hash]) =>
      index
        .history(String(hash))
        .map(({ txid, height }) => ({ tx_hash: txid, height, ...(height > 0 ? {} : { fee: 0 }) })),
    'blockchain.transaction.get': (_client, [txid]) => {
      const hex = index.hexOf(String(txid));
      if (hex === null) throw new Error('No such transaction');
      return hex;
    },
    'blockchain.transaction.get_merkle': (_client, [txid, height]) => {
      const branch = index.branch(Number(height), String(txid));
      if (branch === null) throw new Error('not in block');
      return { block_height: Number(height), ...branch };
    },
    'blockchain.transaction.broadcast': (_client, [hex]) =>
      index.node.call('sendrawtransaction', hex),
    'blockchain.estimatefee': () => 0.00012345,
  };
}
