import { readCompactTarget, writeCompactTarget } from '../compact-target.ts';

/** What a period should take: two weeks. */
const PERIOD_SECONDS = 14 * 24 * 3600;
/** No adjustment is larger, in either direction. */
const MOST_FACTOR = 4;

/**
 * The compact target of the next period, from the one of the period before and the seconds between its first and its last
 * block: 2015 intervals, not 2016 (`CalculateNextWorkRequired` of Bitcoin Core). Never easier than `easiestBits`.
 */
export function retargetedBits(bits: number, tookSeconds: number, easiestBits: number): number {
  const seconds = Math.min(
    Math.max(tookSeconds, PERIOD_SECONDS / MOST_FACTOR),
    PERIOD_SECONDS * MOST_FACTOR,
  );
  const easiest = readCompactTarget(easiestBits) ?? 0n;
  const target = ((readCompactTarget(bits) ?? 0n) * BigInt(seconds)) / BigInt(PERIOD_SECONDS);
  return writeCompactTarget(target > easiest ? easiest : target);
}
