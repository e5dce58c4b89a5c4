import { Big } from 'big.js';
import type { PriceTable } from '../exposure/value-positions.ts';
import { earlier, findPrice } from './find-price.ts';

/** What one unit costs, exact, and since when that is known; `at` is null for money in its own currency. */
export type KnownPrice = { readonly price: Big; readonly at: string | null };

/**
 * Newest price up to the table's moment; money in the table's own currency is worth itself. A price in other money counts
 * times the price of that money, and is as old as the older of the two. Null where none is known.
 */
export function priceOf(asset: string, table: PriceTable): KnownPrice | null {
  const found = findPrice(asset, table);
  switch (found?.kind) {
    case undefined:
      return null;
    case 'same':
      return { price: new Big(1), at: null };
    case 'direct':
      return { price: new Big(found.row.price), at: found.row.at };
    case 'derived':
      return {
        price: new Big(found.row.price).times(found.rate.price),
        at: earlier(found.row.at, found.rate.at),
      };
  }
}
