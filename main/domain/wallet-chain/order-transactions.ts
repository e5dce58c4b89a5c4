import type { ReadEntries } from './read-entries.ts';
import type { LedgerTransaction } from './wallet-ledger.ts';

/**
 * Newest first: those that wait, then by block, within a block the one that spends before the one it spends. Those that
 * came to nothing stand where their time puts them.
 */
export function orderTransactions(
  transactions: readonly LedgerTransaction[],
  read: ReadEntries,
): readonly LedgerTransaction[] {
  const depths = depthsOf(read);
  const deepest = (a: LedgerTransaction, b: LedgerTransaction): number =>
    (depths.get(b.txid) ?? 0) - (depths.get(a.txid) ?? 0) || (a.txid < b.txid ? -1 : 1);
  const newest = (a: LedgerTransaction, b: LedgerTransaction): number =>
    a.at === b.at ? deepest(a, b) : a.at > b.at ? -1 : 1;
  const { waiting = [], mined = [], ended = [] } = Object.groupBy(transactions, groupOf);
  const highest = (a: LedgerTransaction, b: LedgerTransaction): number =>
    (b.heightBlocks ?? 0) - (a.heightBlocks ?? 0) || deepest(a, b);
  return [
    ...waiting.toSorted(newest),
    ...mergeByTime(mined.toSorted(highest), ended.toSorted(newest)),
  ];
}

function groupOf({ state, proof, heightBlocks }: LedgerTransaction) {
  if (heightBlocks !== null) return 'mined';
  const isWaiting = state === 'unconfirmed' || state === 'conflicting';
  return isWaiting && proof !== 'refused' ? 'waiting' : 'ended';
}

function mergeByTime(
  mined: readonly LedgerTransaction[],
  ended: readonly LedgerTransaction[],
): readonly LedgerTransaction[] {
  const merged: LedgerTransaction[] = [];
  let next = 0;
  for (const one of mined) {
    for (let other = ended[next]; other !== undefined && other.at > one.at;) {
      merged.push(other);
      next += 1;
      other = ended[next];
    }
    merged.push(one);
  }
  return [...merged, ...ended.slice(next)];
}

/** How many known transactions stand below each, counted along the longest way; only those with any. */
function depthsOf(read: ReadEntries): ReadonlyMap<string, number> {
  const parents = new Map<string, readonly string[]>();
  for (const [txid, { spends }] of read) {
    const known = spends.flatMap((spent) => (read.has(spent.txid) ? [spent.txid] : []));
    if (known.length > 0) parents.set(txid, known);
  }
  const depths = new Map<string, number>();
  const stack = [...parents.keys()];
  for (let txid = stack.at(-1); txid !== undefined; txid = stack.at(-1)) {
    const known = parents.get(txid) ?? [];
    const open = known.filter((one) => parents.has(one) && !depths.has(one));
    if (depths.has(txid) || open.length === 0) {
      depths.set(txid, Math.max(...known.map((one) => (depths.get(one) ?? 0) + 1)));
      stack.pop();
    } else {
      stack.push(...open);
    }
  }
  return depths;
}
