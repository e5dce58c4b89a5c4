import { Big } from 'big.js';
import { formatDecimal } from '../decimal.ts';

/** Decimal places of bitcoin. */
const SATS = 8;

/**
 * Splits an amount of bitcoin into equal parts of whole satoshi; the last takes what is left, so that the sum is the whole to
 * the last digit. Fewer parts where one would be nothing. `whole` is an exact decimal, `count` 1 or more.
 */
export function splitAmount(whole: string, count: number): readonly string[] {
  const total = new Big(whole);
  const each = total.div(count).round(SATS, Big.roundDown);
  if (each.eq(0)) return count === 1 ? [formatDecimal(total)] : splitAmount(whole, count - 1);
  const last = total.minus(each.times(count - 1));
  return [...Array.from({ length: count - 1 }, () => formatDecimal(each)), formatDecimal(last)];
}
