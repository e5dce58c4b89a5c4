import { type ReadEntries, type ReadEntry } from './read-entries.ts';
import { settleConflicts } from './settle-conflicts.ts';
import { valueOf } from './value-of.ts';
import type { RefusedEntry } from './wallet-chain.ts';
import type { TransactionState } from './wallet-ledger.ts';

/** How a transaction stands among the others. */
export type Standing = {
  readonly state: TransactionState;
  readonly isCounted: boolean;
  /** Why it, or one that it builds on, could not be proven. */
  readonly refusedFor: string | null;
};

export type Standings = ReadonlyMap<string, Standing>;

/**
 * Says of every transaction what became of it. An output is spent once: in blocks by the one that is proven, else the one
 * further down; in the queue by the one that leaves the wallet least. What builds on one that does not count does not
 * count either, unless a block has it.
 */
export function judgeStandings(read: ReadEntries, refused: readonly RefusedEntry[]): Standings {
  const reasons = new Map(refused.map(({ txid, reason }) => [txid, reason]));
  const all = [...read.values()];
  const listed = all.filter(({ entry }) => entry.goneAt === null && !reasons.has(entry.txid));
  const mined = settleConflicts(listed.filter(isMined).toSorted(byTrust));
  const standings = new Map(
    all.map((one): [string, Standing] => {
      const refusedFor = reasons.get(one.entry.txid) ?? null;
      return [one.entry.txid, { ...firstStanding(one, mined, refusedFor), refusedFor }];
    }),
  );
  const children = childrenOf(all);
  leaveOutDescendants(standings, children);
  const waiting = listed.filter(
    (one) => !isMined(one) && standings.get(one.entry.txid)?.isCounted === true,
  );
  const queue = settleConflicts(waiting.toSorted(byValue(read)));
  for (const txid of queue.contested) standings.set(txid, conflicting(true));
  for (const txid of queue.losers) standings.set(txid, conflicting(false));
  for (const { entry, spends } of all) {
    const isReplaced = spends.some(
      ({ outpoint }) => mined.spentBy.has(outpoint) || queue.spentBy.has(outpoint),
    );
    if (entry.goneAt !== null && isReplaced) standings.set(entry.txid, REPLACED);
  }
  leaveOutDescendants(standings, children);
  return standings;
}

const REPLACED: Standing = { state: 'replaced', isCounted: false, refusedFor: null };

const conflicting = (isCounted: boolean): Standing => ({
  state: 'conflicting',
  isCounted,
  refusedFor: null,
});

function isMined({ entry }: ReadEntry): boolean {
  return entry.block !== null;
}

function firstStanding(
  { entry, spends }: ReadEntry,
  mined: ReturnType<typeof settleConflicts>,
  refusedFor: string | null,
): Pick<Standing, 'state' | 'isCounted'> {
  if (entry.goneAt !== null) return { state: 'vanished', isCounted: false };
  if (refusedFor !== null) return { state: 'unconfirmed', isCounted: false };
  if (mined.losers.has(entry.txid)) return { state: 'conflicting', isCounted: false };
  if (entry.block !== null) return { state: 'confirmed', isCounted: true };
  const isTaken = spends.some(({ outpoint }) => mined.spentBy.has(outpoint));
  return isTaken
    ? { state: 'replaced', isCounted: false }
    : { state: 'unconfirmed', isCounted: true };
}

/** Those that no block has, by the transactions that they spend outputs of. */
function childrenOf(all: readonly ReadEntry[]): ReadonlyMap<string, readonly ReadEntry[]> {
  const children = new Map<string, ReadEntry[]>();
  for (const one of all) {
    if (isMined(one)) continue;
    for (const parent of new Set(one.spends.map(({ txid }) => txid))) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [one]);
      else known.push(one);
    }
  }
  return children;
}

function leaveOutDescendants(
  standings: Map<string, Standing>,
  children: ReadonlyMap<string, readonly ReadEntry[]>,
): void {
  const queue = [...standings].flatMap(([txid, { isCounted }]) => (isCounted ? [] : [txid]));
  for (let txid = queue.pop(); txid !== undefined; txid = queue.pop()) {
    const parent = standings.get(txid);
    for (const { entry } of children.get(txid) ?? []) {
      const before = standings.get(entry.txid);
      if (parent === undefined || before === undefined) continue;
      const after = standingBelow(parent, before);
      if (after === before) continue;
      standings.set(entry.txid, after);
      queue.push(entry.txid);
    }
  }
}

/** What becomes of one that spends an output of one that does not count. */
function standingBelow(parent: Standing, before: Standing): Standing {
  const { state, isCounted } = before;
  if (parent.state === 'replaced') {
    return isCounted || state === 'vanished' ? { ...before, ...REPLACED } : before;
  }
  if (!isCounted) return before;
  return parent.refusedFor === null
    ? conflicting(false)
    : { state: 'unconfirmed', isCounted: false, refusedFor: parent.refusedFor };
}

function byTrust({ entry: a }: ReadEntry, { entry: b }: ReadEntry): number {
  const [blockA, blockB] = [a.block, b.block];
  if (blockA === null || blockB === null) return 0;
  if (blockA.isProven !== blockB.isProven) return blockA.isProven ? -1 : 1;
  return blockA.heightBlocks - blockB.heightBlocks || (a.txid < b.txid ? -1 : 1);
}

function byValue(read: ReadEntries): (a: ReadEntry, b: ReadEntry) => number {
  const valueSats = (one: ReadEntry): number => valueOf(one, read, () => true);
  return (a, b) => valueSats(a) - valueSats(b) || (a.entry.txid < b.entry.txid ? -1 : 1);
}
