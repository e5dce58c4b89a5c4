import { Big } from 'big.js';
import { formatDecimal } from '../decimal.ts';
import { readAmount } from '../exchange/read-amount.ts';
import { PRICE_POLICY } from './price-policy.ts';

const { above, below } = PRICE_POLICY.plausible;

/** A price as it was written, as an exact plain decimal; null for what cannot be one: zero, below, far too large, no number. */
export function plausiblePrice(text: string): string | null {
  const plain = readAmount(text);
  if (plain === null) return null;
  const price = new Big(plain);
  return price.gt(above) && price.lt(below) ? formatDecimal(price) : null;
}
