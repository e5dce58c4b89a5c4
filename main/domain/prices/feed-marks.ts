import type { PriceFeedId, PriceSource } from './price-source.ts';

type FeedsSource = Extract<PriceSource, { readonly kind: 'feeds' }>;

const LETTERS: Readonly<Record<PriceFeedId, string>> = {
  bitstamp: 'b',
  coinbase: 'c',
  kraken: 'k',
};
const FEEDS: readonly PriceFeedId[] = ['bitstamp', 'coinbase', 'kraken'];

/** Which feeds told a price and how far they were apart, in a few characters: `bk3` is 0.3 %. */
export function writeFeedMarks({ feeds, spread }: Omit<FeedsSource, 'kind'>): string {
  return `${feeds.map((feed) => LETTERS[feed]).join('')}${Math.ceil(Math.round(spread * 1e6) / 1000)}`;
}

/** What `writeFeedMarks` wrote. */
export function readFeedMarks(marks: string): FeedsSource {
  return {
    kind: 'feeds',
    feeds: FEEDS.filter((feed) => marks.includes(LETTERS[feed])),
    spread: Number(/\d+$/.exec(marks)?.[0] ?? 0) / 1000,
  };
}
