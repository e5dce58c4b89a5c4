import { bitstampTickers } from './bitstamp-tickers.ts';
import { coinbaseRates } from './coinbase-rates.ts';
import { krakenTickers } from './kraken-tickers.ts';
import type { PriceFeed } from './price-feed.ts';
import type { PriceFeedId } from './price-source.ts';

/** Every feed that can be asked, each only with a yes of its own. */
export const PRICE_FEEDS: Readonly<Record<PriceFeedId, PriceFeed>> = {
  bitstamp: bitstampTickers,
  coinbase: coinbaseRates,
  kraken: krakenTickers,
};

export const PRICE_FEED_IDS: readonly PriceFeedId[] = ['bitstamp', 'coinbase', 'kraken'];
