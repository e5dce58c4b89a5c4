import { Big } from 'big.js';
import { formatDecimal } from '../decimal.ts';
import type { Holding } from '../exposure/venue.ts';
import type { Withdrawal } from './withdrawals-of.ts';

/**
 * What lies at the venues after withdrawals that the amounts do not know of yet. An amount knows of a withdrawal when
 * - it was typed in, or asked of the exchange, at or after the moment it was asked for;
 * - it came from an export with a record of that coin from when it can have been asked for, and a withdrawal, or less of the
 *   coin, since then: in all likelihood that is the withdrawal itself. A deposit or trade alone tells nothing;
 * - the venue itself wrote what was there after it was asked for.
 * So what comes in later decides, nothing is subtracted twice, and no amount falls below zero. Coins at hand go before those
 * in earn. Nothing that was imported or typed is changed: without the withdrawals, the amounts are as before.
 */
export function takeWithdrawals(
  holdings: readonly Holding[],
  withdrawals: readonly Withdrawal[],
): readonly Holding[] {
  return withdrawals.reduce(takeOne, holdings);
}

function takeOne(holdings: readonly Holding[], withdrawal: Withdrawal): readonly Holding[] {
  let left = new Big(withdrawal.amount);
  const order = (holding: Holding): number => (holding.arrangement === 'spot' ? 0 : 1);
  const concerned = holdings
    .filter((one) => one.venueId === withdrawal.venueId && one.asset === withdrawal.asset)
    .toSorted((a, b) => order(a) - order(b));
  const after = new Map<Holding, Holding>();
  for (const holding of concerned) {
    if (knows(holding, withdrawal)) break;
    const amount = new Big(holding.amount);
    if (amount.lte(0) || left.lte(0)) continue;
    const taken = amount.lt(left) ? amount : left;
    left = left.minus(taken);
    after.set(holding, { ...holding, amount: formatDecimal(amount.minus(taken)) });
  }
  return holdings.map((one) => after.get(one) ?? one);
}

function knows({ asOf, importId, outflow }: Holding, { askedAt, notBefore }: Withdrawal): boolean {
  if (importId === null || outflow === undefined) return asOf >= askedAt;
  const { isOwnTotal, withdrawnAt, fellOn } = outflow;
  if (isOwnTotal && asOf >= askedAt) return true;
  const isLess =
    (withdrawnAt !== null && withdrawnAt >= notBefore) ||
    (fellOn !== null && fellOn >= notBefore.slice(0, 10));
  return isLess && asOf >= notBefore;
}
