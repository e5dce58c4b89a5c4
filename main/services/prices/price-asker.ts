import type { FeedAnswer } from '../../domain/prices/price-feed.ts';
import type { PriceFeedFault } from '../../domain/prices/price-fault.ts';
import { PRICE_FEEDS } from '../../domain/prices/price-feeds.ts';
import type { SavedPriceFeed } from '../../domain/profile/saved-price-feed.ts';
import type { Result } from '../../domain/result.ts';
import type { Network } from '../network/network.ts';
import type { Watch } from '../watch.ts';
import { askFeed, type FeedOrder } from './ask-feed.ts';
import { priceDestination } from './price-destination.ts';

/** What one feed came back with. */
export type FeedOutcome = {
  readonly place: SavedPriceFeed;
  readonly answer: Result<FeedAnswer, PriceFeedFault>;
};

/** Asks feeds for prices. */
export type PriceAsker = {
  /** Asks all of them at the same time; one that fails does not stop the others. */
  readonly ask: (
    places: readonly SavedPriceFeed[],
    order: FeedOrder,
    watch: Watch,
  ) => Promise<readonly FeedOutcome[]>;
  /** How many feeds have answered, of how many; null while none is asked. */
  readonly asking: () => { readonly done: number; readonly total: number } | null;
};

/** Opens no connection; each question has its own, which ends with it. */
export function openPriceAsker(network: Network, now: () => Date): PriceAsker {
  let underWay: { readonly done: number; readonly total: number } | null = null;
  const askOne = async (place: SavedPriceFeed, order: FeedOrder, signal: AbortSignal) => {
    const site = network.openSite(priceDestination(place));
    try {
      return await askFeed(site, PRICE_FEEDS[place.feed], order, { now, signal });
    } finally {
      site.close();
    }
  };
  return {
    asking: () => underWay,
    ask: async (places, order, { progress, signal }) => {
      const total = places.length;
      let done = 0;
      underWay = { done, total };
      try {
        return await Promise.all(
          places.map(async (place) => {
            const answer = await askOne(place, order, signal);
            done += 1;
            underWay = { done, total };
            progress(done, total);
            return { place, answer };
          }),
        );
      } finally {
        underWay = null;
      }
    },
  };
}
