import { Big } from 'big.js';
import type { PriceTable } from '../exposure/value-positions.ts';
import { priceOf } from '../prices/price-of.ts';
import type { ReserveList } from './read-reserve-list.ts';

/** How much of a list's value is the venue's own token. Coins without a price are in no share, and named. */
export type OwnTokenShare = {
  readonly asset: string;
  /** 0–1; null where nothing in the list has a price. */
  readonly share: number | null;
  readonly unpriced: readonly string[];
};

/** A venue's own token is worth little on the day that the venue needs it: FTX's reserves were largely FTT. */
export function ownTokenShare(
  { coins }: ReserveList,
  ownToken: string,
  table: PriceTable,
): OwnTokenShare {
  const token = ownToken.toUpperCase();
  const valued = coins.map(({ asset, total }) => ({
    asset,
    value: priceOf(asset, table)?.price.times(total) ?? null,
  }));
  const add = (sum: Big, { value }: (typeof valued)[number]): Big =>
    value === null ? sum : sum.plus(value);
  const all = valued.reduce(add, new Big(0));
  const own = valued.filter(({ asset }) => asset === token).reduce(add, new Big(0));
  return {
    asset: token,
    share: all.eq(0) ? null : own.div(all).toNumber(),
    unpriced: valued.flatMap(({ asset, value }) => (value === null ? [asset] : [])),
  };
}
