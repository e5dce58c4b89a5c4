/**
 * Most addresses of one chain, 100,000 in all with both. A wallet has fewer; a server that finds a use for every script
 * would be asked for ever.
 */
export const MOST_ADDRESSES = 50_000;

/** How far one chain of addresses was looked at. All are counts, from the first address. */
export type Reach = {
  readonly looked: number;
  /** Up to the last one that has a history. */
  readonly used: number;
  /** Up to the last one that had a history the last time. */
  readonly usedBefore: number;
  /** How many there are: one for a descriptor without a range. */
  readonly exist: number;
};

/** By what the search is bounded. */
export type Bounds = { readonly gapLimit: number; readonly watchedCount: number | null };

/** Up to this many more, a chain is asked for as many again; after that for half as many again. */
const DOUBLED = 320;

/** Up to where a chain is asked after it was looked at so far, where much of that is used. */
export function nextPortion(looked: number): number {
  return looked + Math.min(looked, Math.max(DOUBLED, Math.ceil(looked / 2)));
}

/**
 * Up to where a chain is asked next; where it was looked already, the search has ended. At least the gap limit beyond the
 * last use, and at most as many again as were asked for and mostly found used: a wallet of a thousand addresses takes eight
 * questions instead of fifty. The server learns at most as many hashes of unused addresses in advance as it knows of used
 * ones; it would see them anyway once they are used. A node that watches reads its whole wallet for every answer.
 */
export function nextEnd(
  { looked, used, usedBefore, exist }: Reach,
  { gapLimit, watchedCount }: Bounds,
): number {
  const needed = Math.max(used, usedBefore) + gapLimit;
  const end = looked >= needed ? looked : Math.max(needed, watchedCount ?? nextPortion(looked));
  return Math.max(looked, Math.min(end, exist, MOST_ADDRESSES));
}

/** Whether the search ended only because there may be no more: what is in use further on would be missing unnoticed. */
export function endsTooEarly({ used, exist }: Reach, { gapLimit }: Bounds): boolean {
  return exist > MOST_ADDRESSES && used + gapLimit > MOST_ADDRESSES;
}
