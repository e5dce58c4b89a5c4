import type { Socket } from 'node:net';
import { historyStatus, type HistoryEntry } from '../../main/domain/chain/history-status.ts';
import { serveLines } from './electrum-server.ts';
import { startServer, type TestServer } from './front.ts';
import { branchIn, type MadeChain, type MadeTransaction } from './made-chain.ts';

/** What a server knows, or says that it knows. */
export type View = {
  readonly chain: MadeChain;
  /** Where the transactions stand, oldest first: those of the chain, unless it lies. */
  readonly lines: readonly Line[];
};

export type Line = { readonly transaction: MadeTransaction; readonly height: number };

/** One request. `nth` counts how often the method was called before, over all connections. */
export type Call = {
  readonly id: number;
  readonly method: string;
  readonly params: readonly unknown[];
  readonly nth: number;
  readonly honest: unknown;
  readonly view: View;
  readonly socket: Socket;
};

/** What is sent in the place of the honest line; null for the honest one. */
export type Lies = Readonly<Record<string, (call: Call) => string | null>>;

/** Says everything from the view, consistently, but for the methods that it lies about. */
export type SyncLiar = { readonly view: View; readonly lies?: Lies };

export function viewOf(chain: MadeChain, waiting: readonly MadeTransaction[] = []): View {
  const mined = chain.flatMap(({ transactions }, height) =>
    transactions.map((transaction) => ({ transaction, height })),
  );
  return {
    chain,
    lines: [...mined, ...waiting.map((transaction) => ({ transaction, height: 0 }))],
  };
}

export function startSyncLiar({ view, lies = {} }: SyncLiar): Promise<TestServer> {
  const answers = answersFrom(view);
  const counts = new Map<string, number>();
  return startServer((socket) => {
    serveLines(socket, (line) => {
      const { id, method, params } = JSON.parse(line) as Pick<Call, 'id' | 'method' | 'params'>;
      const nth = counts.get(method) ?? 0;
      counts.set(method, nth + 1);
      const honest = answers(method, params);
      const lie = lies[method]?.({ id, method, params, nth, honest, view, socket }) ?? null;
      if (lie !== null) return Promise.resolve(lie);
      const outcome = honest === undefined ? { error: { code: 1 } } : { result: honest };
      return Promise.resolve(`${JSON.stringify({ jsonrpc: '2.0', id, ...outcome })}\n`);
    });
  });
}

type Answers = (method: string, params: readonly unknown[]) => unknown;

/** Undefined where it has no answer. */
function answersFrom({ chain, lines }: View): Answers {
  const histories = historiesOf(lines);
  const byId = new Map(lines.map((line) => [line.transaction.txid, line]));
  const known: Readonly<Record<string, (first: unknown, second: unknown) => unknown>> = {
    'server.version': () => ['liar 1.0', '1.4'],
    'blockchain.block.header': (height) => chain[Number(height)]?.headerHex,
    'blockchain.headers.subscribe': () => ({
      height: chain.length - 1,
      hex: chain.at(-1)?.headerHex,
    }),
    'blockchain.block.headers': (start, count) => {
      const part = chain.slice(Number(start), Number(start) + Number(count));
      const hex = part.map(({ headerHex }) => headerHex).join('');
      return { count: part.length, hex, max: 2016 };
    },
    'blockchain.scripthash.subscribe': (hash) => historyStatus(histories.get(String(hash)) ?? []),
    'blockchain.scripthash.get_history': (hash) =>
      (histories.get(String(hash)) ?? []).map(({ txid, height }) => ({ tx_hash: txid, height })),
    'blockchain.transaction.get': (txid) => byId.get(String(txid))?.transaction.hex,
    'blockchain.transaction.get_merkle': (txid, height) => {
      const block = chain.find(({ transactions }) => transactions.some((one) => one.txid === txid));
      const branch = block === undefined ? null : branchIn(block, String(txid));
      return branch === null ? undefined : { block_height: height, ...branch };
    },
  };
  return (method, [first, second]) => known[method]?.(first, second);
}

function historiesOf(lines: readonly Line[]): ReadonlyMap<string, readonly HistoryEntry[]> {
  const histories = new Map<string, HistoryEntry[]>();
  const paid = new Map<string, string>();
  for (const { transaction, height } of lines) {
    const { txid, pays, spends } = transaction;
    for (const [vout, hash] of pays.entries()) paid.set(`${txid}:${vout}`, hash);
    for (const hash of new Set([...pays, ...spends.flatMap((spent) => paid.get(spent) ?? [])])) {
      histories.set(hash, [...(histories.get(hash) ?? []), { txid, height }]);
    }
  }
  return histories;
}
