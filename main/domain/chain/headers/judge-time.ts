import { PERIOD_BLOCKS } from './checkpoints.ts';
import type { HeaderChainReason } from './header-chain-reason.ts';
import type { HeaderRules } from './header-rules.ts';

/** A block has to be later than the median of that many before it. */
export const MEDIAN_BLOCKS = 11;
/** How far ahead of the clock a block may be. */
const MOST_AHEAD_SECONDS = 2 * 3600;
/** `MAX_TIMEWARP` of BIP-94. */
const MOST_BACK_SECONDS = 600;

export type TimeOf = { readonly time: number };

/** Checks the time of a header against those before it, the oldest first, and the clock. */
export function judgeTime(
  rules: HeaderRules,
  next: TimeOf & { readonly heightBlocks: number },
  before: readonly TimeOf[],
  now: Date,
): HeaderChainReason | null {
  if (next.time <= medianOf(before.slice(-MEDIAN_BLOCKS))) return 'header_too_old_time';
  const isFirst = next.heightBlocks % PERIOD_BLOCKS === 0;
  const earliest = (before.at(-1)?.time ?? 0) - MOST_BACK_SECONDS;
  if (rules.hasTimewarpRule && isFirst && next.time < earliest) return 'header_too_old_time';
  return next.time > now.getTime() / 1000 + MOST_AHEAD_SECONDS ? 'header_from_the_future' : null;
}

/** Of an even number the later of both in the middle, as `GetMedianTimePast` has it. */
function medianOf(before: readonly TimeOf[]): number {
  const times = before.map(({ time }) => time).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
