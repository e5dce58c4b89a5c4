/** Calls that a page may make at once. Opening a screen takes some twenty. */
const BURST = 1000;
/** What it may make in the long run: ten times what a camera that reads codes takes. */
const PER_SECOND = 200;
/** Refused calls after which a page is no longer one that works: no screen of ours goes on like that. */
export const FLOOD = 10_000;

/** What becomes of one more call. `flood` comes once, and then `refused` again. */
export type RateVerdict = 'served' | 'refused' | 'flood';

export type CallRate = { readonly take: () => RateVerdict };

/** Counts the calls of one page. `now` is in milliseconds, of a clock that only goes forward. */
export function createCallRate(now: () => number): CallRate {
  let left = BURST;
  let countedAt = now();
  let refused = 0;
  return {
    take: () => {
      const at = now();
      left = Math.min(BURST, left + ((at - countedAt) / 1000) * PER_SECOND);
      countedAt = at;
      if (left === BURST) refused = 0;
      if (left >= 1) {
        left -= 1;
        return 'served';
      }
      refused += 1;
      return refused === FLOOD ? 'flood' : 'refused';
    },
  };
}
