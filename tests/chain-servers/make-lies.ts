import { historyStatus, type HistoryEntry } from '../../main/domain/chain/history-status.ts';
import { says } from './electrum-liar.ts';
import { branchIn, type MadeTransaction } from './made-chain.ts';
import { CHAIN, HONEST } from './made-world.ts';
import type { Call, Lies, Line, SyncLiar, View } from './sync-liar.ts';

/** How a sync ends. */
export type Ending =
  /** Everything is found, and all that is in a block is proven. */
  | 'all_true'
  /** Something is left out or made up that no single server can be convicted of; nothing of it is proven. */
  | 'unseen'
  | `refused: ${string}`
  | `fault: ${string}`;

/** A behaviour of a server, and how a sync with it ends. */
export type SyncLie = readonly [name: string, liar: SyncLiar, ending: Ending];

export const FIRST_HEADER = 'blockchain.block.header';
export const NEWEST = 'blockchain.headers.subscribe';
export const HEADERS = 'blockchain.block.headers';
export const SUBSCRIBE = 'blockchain.scripthash.subscribe';
export const HISTORY = 'blockchain.scripthash.get_history';
export const GET = 'blockchain.transaction.get';
export const MERKLE = 'blockchain.transaction.get_merkle';
/** Every method that a sync calls, in its order. */
export const STEPS = [
  'server.version',
  FIRST_HEADER,
  NEWEST,
  HEADERS,
  SUBSCRIBE,
  HISTORY,
  GET,
  MERKLE,
];

/** Honest but for some methods. */
export function lyingAbout(lies: Lies, view: View = HONEST): SyncLiar {
  return { view, lies };
}

/** Another result than the honest one. */
export function instead(change: (honest: unknown, call: Call) => unknown): (call: Call) => string {
  return (call) => says(call.id, change(call.honest, call));
}

/** Consistent in all it says, but with other lines. */
function knowing(lines: (line: Line) => readonly Line[], view: View = HONEST): SyncLiar {
  return { view: { ...view, lines: view.lines.flatMap(lines) } };
}

export function without(...hidden: readonly MadeTransaction[]): SyncLiar {
  return knowing((line) => (hidden.includes(line.transaction) ? [] : [line]));
}

export function movedTo(moved: MadeTransaction, height: number): SyncLiar {
  return knowing((line) => [line.transaction === moved ? { ...line, height } : line]);
}

export function also(...more: readonly Line[]): View {
  return { ...HONEST, lines: [...HONEST.lines, ...more] };
}

/** Histories of its own making, each with a status to match; undefined for the honest one. */
export function histories(
  of: (hash: string) => readonly HistoryEntry[] | undefined,
  view: View = HONEST,
): SyncLiar {
  const status = instead((honest, { params: [hash] }) => {
    const made = of(String(hash));
    return made === undefined ? honest : historyStatus(made);
  });
  const history = instead((honest, { params: [hash] }) => {
    const made = of(String(hash));
    return made?.map(({ txid, height }) => ({ tx_hash: txid, height })) ?? honest;
  });
  return lyingAbout({ [SUBSCRIBE]: status, [HISTORY]: history }, view);
}

export function proving(change: (call: Call) => object | null): SyncLiar {
  return lyingAbout({
    [MERKLE]: instead((honest, call) => ({ ...(honest as object), ...change(call) })),
  });
}

/** The true branch of a transaction, whichever was asked for. */
export function branchOf({ txid }: MadeTransaction, chain = CHAIN): object {
  const block = chain.find(({ transactions }) => transactions.some((one) => one.txid === txid));
  return (block === undefined ? null : branchIn(block, txid)) ?? {};
}
