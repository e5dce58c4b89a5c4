import { plausiblePrice } from './plausible-price.ts';
import type { FeedAnswer, FeedQuote } from './price-feed.ts';
import type { Pair } from './wanted-pairs.ts';

/**
 * Looks each wanted pair up. `written` is null where the feed has no such market, or none that is alive; a text that is no
 * plausible price makes the asset an odd one.
 */
export function gatherQuotes(
  wanted: readonly Pair[],
  written: (pair: Pair) => string | null,
): FeedAnswer {
  const found = wanted.flatMap((pair) => {
    const text = written(pair);
    return text === null ? [] : [{ ...pair, price: plausiblePrice(text) }];
  });
  return {
    quotes: found.flatMap(({ price, ...pair }): readonly FeedQuote[] =>
      price === null ? [] : [{ ...pair, price }],
    ),
    odd: [...new Set(found.filter(({ price }) => price === null).map(({ asset }) => asset))],
  };
}
