import { Big } from 'big.js';
import { formatDecimal } from '../decimal.ts';
import type { PriceFeedId } from './price-source.ts';

/** What one feed says that one unit costs. */
export type Quote = {
  readonly feed: PriceFeedId;
  readonly asset: string;
  readonly currency: string;
  /** Exact decimal, plausible. */
  readonly price: string;
};

/** What feeds say together. `spread` is the highest above the lowest as a share of the price; 0 for one feed. */
export type JoinedQuote = Omit<Quote, 'feed'> & {
  readonly feeds: readonly PriceFeedId[];
  readonly spread: number;
};

/** The median of the feeds for each asset and currency, exact: of two their mean, of one that one. */
export function joinQuotes(quotes: readonly Quote[]): readonly JoinedQuote[] {
  const groups = Map.groupBy(quotes, ({ asset, currency }) => `${asset} ${currency}`);
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const { asset, currency } = first;
    const prices = group.map(({ price }) => new Big(price)).toSorted((a, b) => a.cmp(b));
    const median = medianOf(prices);
    const spread = (prices.at(-1) ?? median)
      .minus(prices[0] ?? median)
      .div(median)
      .toNumber();
    const feeds = group.map(({ feed }) => feed).toSorted();
    return [{ asset, currency, price: formatDecimal(median), feeds, spread }];
  });
}

function medianOf(ordered: readonly Big[]): Big {
  const low = ordered[Math.floor((ordered.length - 1) / 2)] ?? new Big(0);
  const high = ordered[Math.ceil((ordered.length - 1) / 2)] ?? low;
  // Half of an exact decimal is exact; times a half, because division has a limit of places.
  return low.plus(high).times('0.5');
}
