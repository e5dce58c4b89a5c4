import type { PriceFeedId } from '../prices/price-source.ts';

/** A feed of prices and whether it may be asked. Its host is fixed (price-feeds.ts). */
export type SavedPriceFeed = {
  readonly feed: PriceFeedId;
  /** A SOCKS5 proxy, such as Tor's. */
  readonly proxy: { readonly host: string; readonly port: number } | null;
  /** When the user said yes, ISO 8601 UTC; null while they did not. */
  readonly allowedAt: string | null;
};
