import { MAX_SATS } from '../transaction/raw-transaction.ts';
import { thinPoints } from './thin-points.ts';
import type { BalancePoint } from './wallet-ledger.ts';

/** What a transaction that counts changes, and where it stands. */
export type Change = {
  readonly heightBlocks: number | null;
  readonly valueSats: number;
  /** When its block was made, or when it was seen first where no block has it; null where that is not known. */
  readonly at: string | null;
};

/**
 * The balance after each block that changed it, and after all that wait. Times never go back: a block may say that it is
 * younger than the next (by up to two hours), and one of which the time is not known is put at the next that is.
 */
export function balanceOverTime(
  changes: readonly Change[],
  until: string,
): readonly BalancePoint[] {
  const blocks = [...Map.groupBy(changes, ({ heightBlocks }) => heightBlocks ?? Infinity)]
    .toSorted(([a], [b]) => a - b)
    .map(([, group]) => ({
      changeSats: group.reduce((sum, { valueSats }) => sum + valueSats, 0),
      at: newest(group),
    }))
    .filter(({ changeSats }) => changeSats !== 0);
  const times = timesInOrder(
    blocks.map(({ at }) => at),
    until,
  );
  let sats = 0;
  return thinPoints(
    blocks.map(({ changeSats }, place) => {
      sats += changeSats;
      // Only what is shown is cut off: a server can tell of a spend before its deposit, and the sum has to come out.
      return { at: times[place] ?? until, sats: Math.max(0, Math.min(sats, MAX_SATS)) };
    }),
  );
}

function newest(group: readonly Change[]): string | null {
  return group.reduce<string | null>(
    (last, { at }) => (at !== null && (last === null || at > last) ? at : last),
    null,
  );
}

function timesInOrder(times: readonly (string | null)[], until: string): readonly string[] {
  let next = until;
  return times
    .toReversed()
    .map((at) => {
      next = at !== null && at < next ? at : next;
      return next;
    })
    .toReversed();
}
