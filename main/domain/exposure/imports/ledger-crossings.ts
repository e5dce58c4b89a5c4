import type { LedgerLayout } from './ledger-layout.ts';
import type { UsedRow } from './ledger-rows.ts';
import { isPlausibleTime } from './plausible-time.ts';
import type { Statement } from './statement.ts';
import { writeUtcTime } from './utc-time.ts';

/**
 * Counts what crossed the venue's border. A deposit below zero or a withdrawal above it takes an earlier one back: it
 * is no movement of its own, and a withdrawal taken back did not leave. Moves into and out of earning stay inside.
 */
export function countCrossings(
  { depositType, withdrawalType }: LedgerLayout,
  rows: readonly UsedRow[],
  latest: number,
): Pick<Statement, 'deposits' | 'withdrawals' | 'lastCoinWithdrawalAt'> {
  const outside = rows.filter(({ isEarning }) => !isEarning);
  const deposits = outside.filter(({ type, amount }) => type === depositType && amount.gt(0));
  const left = outside.filter(({ type }) => type === withdrawalType);
  const withdrawals = left.filter(({ amount }) => amount.lt(0));
  const takenBack = new Set(left.filter(({ amount }) => amount.gt(0)).map(keyOf));
  const coinTimes = withdrawals
    .filter((row) => !row.isMoney && !takenBack.has(keyOf(row)))
    .map(({ time }) => time)
    .filter((time) => isPlausibleTime(time, latest));
  const newest = coinTimes.reduce((best, time) => Math.max(best, time), -Infinity);
  return {
    deposits: deposits.length,
    withdrawals: withdrawals.length,
    lastCoinWithdrawalAt: coinTimes.length === 0 ? null : writeUtcTime(newest),
  };
}

function keyOf({ reference, exportName }: UsedRow): string {
  return `${reference}\0${exportName}`;
}
