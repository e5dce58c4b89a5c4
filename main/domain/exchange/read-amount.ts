import { Big } from 'big.js';
import { formatDecimal } from '../decimal.ts';

const AMOUNT = /^-?\d{1,30}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,2})?$/;

/** An amount as exchanges write them, also `1e-8` and `-0`, as an exact plain decimal; null for anything else. */
export function readAmount(text: string): string | null {
  if (!AMOUNT.test(text)) return null;
  const plain = formatDecimal(new Big(text));
  return plain === '-0' ? '0' : plain;
}
