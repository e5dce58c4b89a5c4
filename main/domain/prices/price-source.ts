import type { Price } from '../exposure/venue.ts';

/** Public places that tell what coins cost, without a key. */
export type PriceFeedId = 'bitstamp' | 'coinbase' | 'kraken';

/**
 * Where a price comes from. `spread` is how far the feeds were apart, the highest above the lowest, as a share of the
 * price (0.002 is 0.2 %), rounded up to thousandths; 0 where only one told.
 */
export type PriceSource =
  | { readonly kind: 'typed' }
  | { readonly kind: 'file'; readonly fileName: string }
  | { readonly kind: 'feeds'; readonly feeds: readonly PriceFeedId[]; readonly spread: number };

/** A price with where it comes from. */
export type SourcedPrice = Price & { readonly source: PriceSource };
