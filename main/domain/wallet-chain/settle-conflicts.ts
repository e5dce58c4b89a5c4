import type { ReadEntry } from './read-entries.ts';

/** Which of several transactions that spend the same output stand. */
export type Settlement = {
  /** The standing transaction that spends an output, by outpoint. */
  readonly spentBy: ReadonlyMap<string, string>;
  /** Ids of those that lost an output to an earlier one of the list. */
  readonly losers: ReadonlySet<string>;
  /** Ids of those that stand, and that another wanted an output of. */
  readonly contested: ReadonlySet<string>;
};

/** Lets every output be spent once, by the first of the list that spends it. A loser spends nothing at all. */
export function settleConflicts(inOrder: readonly ReadEntry[]): Settlement {
  const spentBy = new Map<string, string>();
  const losers = new Set<string>();
  const contested = new Set<string>();
  for (const { entry, spends } of inOrder) {
    const rivals = spends.flatMap((spent) => spentBy.get(spent.outpoint) ?? []);
    for (const rival of rivals) contested.add(rival);
    if (rivals.length > 0) losers.add(entry.txid);
    else for (const spent of spends) spentBy.set(spent.outpoint, entry.txid);
  }
  return { spentBy, losers, contested };
}
