import { createHash } from 'node:crypto';
import { historyStatus, type HistoryEntry } from '../../main/domain/chain/history-status.ts';
import type { Bitcoind } from '../regtest/bitcoind.ts';

type IndexedTransaction = {
  readonly txid: string;
  readonly hex: string;
  /** Script hashes, in the order of the outputs. */
  readonly outputs: readonly string[];
  readonly spends: readonly string[];
};

export type IndexedBlock = {
  readonly hash: string;
  readonly header: string;
  readonly transactions: readonly IndexedTransaction[];
};

/** What servers of the block chain know: built from bitcoind, block by block, and taken back when blocks are. */
export type ChainIndex = {
  readonly node: Bitcoind;
  readonly blocks: () => readonly IndexedBlock[];
  readonly heightOf: (txid: string) => number | null;
  readonly hexOf: (txid: string) => string | null;
  readonly history: (scriptHash: string) => readonly HistoryEntry[];
  readonly status: (scriptHash: string) => string | null;
  readonly branch: (height: number, txid: string) => { merkle: string[]; pos: number } | null;
  /** Catches up with bitcoind, and tells everybody who listens what changed. */
  readonly refresh: () => Promise<void>;
  readonly onChange: (listener: (change: IndexChange) => void) => void;
};

/** The script hashes whose history changed, and whether the tip did. */
export type IndexChange = { readonly touched: ReadonlySet<string>; readonly isNewTip: boolean };

type CoreTransaction = {
  readonly txid: string;
  readonly hex: string;
  readonly vin: readonly { readonly txid?: string; readonly vout?: number }[];
  readonly vout: readonly { readonly scriptPubKey: { readonly hex: string } }[];
};

/** Catches up at once. */
export async function openChainIndex(node: Bitcoind): Promise<ChainIndex> {
  let blocks: IndexedBlock[] = [];
  let waiting = new Map<string, IndexedTransaction>();
  let derived = derive(blocks, waiting);
  const catchUp = async (): Promise<void> => {
    const height = await node.call<number>('getblockcount');
    blocks = blocks.slice(0, height + 1);
    while (blocks.length > 0 && (await hashAt(node, blocks.length - 1)) !== blocks.at(-1)?.hash) {
      blocks = blocks.slice(0, -1);
    }
    for (let next = blocks.length; next <= height; next += 1) {
      blocks.push(await readBlock(node, await hashAt(node, next)));
    }
    const ids = await node.call<string[]>('getrawmempool');
    const mempool = new Map<string, IndexedTransaction>();
    for (const id of ids) {
      mempool.set(id, waiting.get(id) ?? index(await node.call('getrawtransaction', id, true)));
    }
    waiting = mempool;
  };
  const listeners: ((change: IndexChange) => void)[] = [];
  const look = async (): Promise<void> => {
    const before = derived;
    const tipBefore = blocks.at(-1)?.hash;
    await catchUp();
    derived = derive(blocks, waiting);
    const touched = new Set<string>();
    for (const hash of new Set([...before.histories.keys(), ...derived.histories.keys()])) {
      const same = historyStatus(before.history(hash)) === historyStatus(derived.history(hash));
      if (!same) touched.add(hash);
    }
    const isNewTip = tipBefore !== blocks.at(-1)?.hash;
    for (const listener of listeners) listener({ touched, isNewTip });
  };
  // One after another: two at once would take the same block twice.
  let last = look();
  const refresh = (): Promise<void> => {
    last = last.then(look, look);
    return last;
  };
  await last;
  return {
    node,
    blocks: () => blocks,
    heightOf: (txid) => derived.heights.get(txid) ?? null,
    hexOf: (txid) => derived.hexes.get(txid) ?? null,
    history: (hash) => derived.history(hash),
    status: (hash) => historyStatus(derived.history(hash)),
    branch: (height, txid) => branchOf(blocks[height], txid),
    refresh,
    onChange: (listener) => listeners.push(listener),
  };
}

function derive(blocks: readonly IndexedBlock[], waiting: ReadonlyMap<string, IndexedTransaction>) {
  const paid = new Map<string, string>();
  const histories = new Map<string, HistoryEntry[]>();
  const heights = new Map<string, number>();
  const hexes = new Map<string, string>();
  const add = (transaction: IndexedTransaction, height: number): void => {
    const { txid, hex, outputs, spends } = transaction;
    heights.set(txid, height);
    hexes.set(txid, hex);
    for (const [vout, hash] of outputs.entries()) paid.set(`${txid}:${vout}`, hash);
    const concerned = new Set([...outputs, ...spends.flatMap((spent) => paid.get(spent) ?? [])]);
    for (const hash of concerned) {
      histories.set(hash, [...(histories.get(hash) ?? []), { txid, height }]);
    }
  };
  for (const [height, block] of blocks.entries()) {
    for (const transaction of block.transactions) add(transaction, height);
  }
  const isLate = ({ spends }: IndexedTransaction): boolean =>
    spends.some((spent) => waiting.has(spent.slice(0, 64)));
  // Parents first, so that what they pay is known.
  for (const transaction of [...waiting.values()].toSorted(
    (a, b) => Number(isLate(a)) - Number(isLate(b)),
  )) {
    add(transaction, isLate(transaction) ? -1 : 0);
  }
  const history = (hash: string): readonly HistoryEntry[] =>
    (histories.get(hash) ?? []).toSorted((a, b) =>
      a.height > 0 || b.height > 0 ? 0 : b.height - a.height || (a.txid < b.txid ? -1 : 1),
    );
  return { histories, heights, hexes, history };
}

async function readBlock(node: Bitcoind, hash: string): Promise<IndexedBlock> {
  const { tx } = await node.call<{ tx: readonly CoreTransaction[] }>('getblock', hash, 2);
  const header = await node.call<string>('getblockheader', hash, false);
  return { hash, header, transactions: tx.map(index) };
}

function hashAt(node: Bitcoind, height: number): Promise<string> {
  return node.call<string>('getblockhash', height);
}

function index({ txid, hex, vin, vout }: CoreTransaction): IndexedTransaction {
  return {
    txid,
    hex,
    outputs: vout.map(({ scriptPubKey }) => hashOfScript(scriptPubKey.hex)),
    spends: vin.flatMap(({ txid, vout }) => (txid === undefined ? [] : [`${txid}:${vout}`])),
  };
}

/** Written down again here, so that a mistake in the app does not agree with itself. */
function hashOfScript(hex: string): string {
  return flip(createHash('sha256').update(Buffer.from(hex, 'hex')).digest()).toString('hex');
}

function branchOf(block: IndexedBlock | undefined, txid: string) {
  const pos = block?.transactions.findIndex((one) => one.txid === txid) ?? -1;
  if (block === undefined || pos < 0) return null;
  let row = block.transactions.map((one) => flip(Buffer.from(one.txid, 'hex')));
  const merkle: string[] = [];
  for (let place = pos; row.length > 1; place >>= 1) {
    const full = row.length % 2 === 1 ? [...row, row.at(-1) as Buffer] : row;
    merkle.push(flip(full[place ^ 1] as Buffer).toString('hex'));
    row = Array.from({ length: full.length / 2 }, (_none, pair) =>
      twice(Buffer.concat([full[pair * 2] as Buffer, full[pair * 2 + 1] as Buffer])),
    );
  }
  return { merkle, pos };
}

function twice(bytes: Buffer): Buffer {
  const once = createHash('sha256').update(bytes).digest();
  return createHash('sha256').update(once).digest();
}

function flip(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toReversed());
}
