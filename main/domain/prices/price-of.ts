import { Big } from 'big.js';
import type { PriceTable } from '../exposure/value-positions.ts';

/** What one unit costs, exact, and since when that is known; `at` is null for money in its own currency. */
export type KnownPrice = { readonly price: Big; readonly at: string | null };

/** Newest price up to the table's moment; money in the table's own currency is worth itself. Null where none is known. */
export function priceOf(asset: string, table: PriceTable): KnownPrice | null {
  if (asset === table.currency) return { price: new Big(1), at: null };
  const newest = table.prices
    .filter((one) => one.asset === asset && one.currency === table.currency && one.at <= table.at)
    .toSorted((a, b) => b.at.localeCompare(a.at))[0];
  return newest === undefined ? null : { price: new Big(newest.price), at: newest.at };
}
