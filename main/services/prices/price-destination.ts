import { PRICE_FEEDS } from '../../domain/prices/price-feeds.ts';
import type { SavedPriceFeed } from '../../domain/profile/saved-price-feed.ts';
import type { Destination } from '../network/destination.ts';

/** The one way to a feed: encrypted, with a certificate of a known authority for its name. */
export function priceDestination({
  feed,
  proxy,
}: Pick<SavedPriceFeed, 'feed' | 'proxy'>): Destination {
  return { host: PRICE_FEEDS[feed].host, port: 443, tls: 'ca', pin: null, proxy };
}
