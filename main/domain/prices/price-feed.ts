import type { Pair } from './wanted-pairs.ts';

/** A price under the names that the app uses, as the feed wrote it. */
export type FeedQuote = Pair & { readonly price: string };

/** What stands in a reply. `odd` are assets whose price cannot be one: none of it is used. */
export type FeedAnswer = { readonly quotes: readonly FeedQuote[]; readonly odd: readonly string[] };

export type FeedReading = {
  /** What is looked for in the reply. */
  readonly wanted: readonly Pair[];
  /** The currency that was asked for. */
  readonly currency: string;
  /** Unix milliseconds. */
  readonly now: number;
};

/**
 * A public place that tells prices of everything at once. What is asked of it is the same for everyone, or names the
 * currency and nothing else: no feed learns which coins somebody has.
 */
export type PriceFeed = {
  readonly name: string;
  readonly host: string;
  readonly pathFor: (currency: string) => string;
  /** Numbers of the reply arrive as text. Null for nonsense. Never throws. */
  readonly read: (json: unknown, reading: FeedReading) => FeedAnswer | null;
  /** The words with which a reply refuses; null for a reply that does not. */
  readonly refusalIn: (json: unknown) => string | null;
};
