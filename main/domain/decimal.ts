import { Big } from 'big.js';

// Amounts of any asset fit: 40 places cover 18-decimal tokens multiplied by a price.
Big.DP = 40;

const PLAIN = /^\d{1,30}(\.\d{1,30})?$/;

/** Reads a plain decimal of zero or above, with a point and without exponent; null for anything else. */
export function parseDecimal(text: string): Big | null {
  return PLAIN.test(text) ? new Big(text) : null;
}

/** Writes a decimal in full: no exponent, no trailing zeros. */
export function formatDecimal(value: Big): string {
  return value
    .toFixed()
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/** Sum of decimals written as text. */
export function sumDecimals(texts: readonly string[]): Big {
  return texts.reduce((sum, text) => sum.plus(text), new Big(0));
}

/** Satoshi as bitcoin, exact: 1 → `0.00000001`. */
export function satsToBtc(sats: number): string {
  return formatDecimal(new Big(sats).div(100_000_000));
}
