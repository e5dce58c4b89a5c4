import { Big } from 'big.js';
import { formatDecimal } from '../decimal.ts';

/** Amounts by coin, as they are written in a proof. */
export type Amounts = Readonly<Record<string, string>>;

const TOWARD_ZERO = 0;

/** The exact sum, cut toward zero to so many decimals where `scale` says so. */
export function addAmounts(a: string, b: string, scale: number | null): Big {
  const sum = new Big(a).plus(b);
  return scale === null ? sum : sum.round(scale, TOWARD_ZERO);
}

/** Without trailing zeros; zero is `0`. */
export function plainAmount(amount: Big): string {
  return amount.eq(0) ? '0' : formatDecimal(amount);
}

/** Whether both stand for the same number. */
export function isSameAmount(a: string, b: string): boolean {
  return new Big(a).eq(b);
}

/** Whether any of these is below zero. `-0` is not. */
export function hasNegative(amounts: Amounts): boolean {
  return Object.values(amounts).some((one) => one.startsWith('-') && new Big(one).lt(0));
}

/** Whether all of these are zero. */
export function isAllZero(amounts: Amounts): boolean {
  return Object.values(amounts).every((one) => new Big(one).eq(0));
}
