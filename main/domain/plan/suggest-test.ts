import { Big } from 'big.js';
import { formatDecimal } from '../decimal.ts';
import { PLAN_POLICY } from './step-rules.ts';

/** What the venue says of a withdrawal of bitcoin, as exact decimals; null where it is not known. */
export type VenueRules = {
  readonly fee: string | null;
  readonly minimum: string | null;
};

/**
 * A sensible first withdrawal of `total` (exact decimals, BTC): a small part, above the venue's minimum and well above its fee
 * where they are known, in whole satoshi. Everything where the total is too small to be split.
 */
export function suggestTest(total: string, { fee, minimum }: VenueRules): string {
  const { testShare, testLeast, testFeeTimes } = PLAN_POLICY;
  const wishes = [
    new Big(total).times(testShare),
    new Big(testLeast),
    new Big(fee ?? '0').times(testFeeTimes),
    new Big(minimum ?? '0').plus(fee ?? '0'),
  ].map((one) => one.round(8, Big.roundUp));
  const test = wishes.reduce((most, one) => (one.gt(most) ? one : most));
  // What stays behind has to be withdrawn as well, so half is the most that a test can sensibly be.
  return formatDecimal(test.times(2).gt(total) ? new Big(total) : test);
}
