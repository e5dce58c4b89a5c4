import { isUsed, type MovementFold } from './movement.ts';
import { isPlausibleTime } from './plausible-time.ts';
import type { Statement } from './statement.ts';
import { writeUtcTime } from './utc-time.ts';

type Period = Pick<Statement, 'firstAt' | 'lastAt'>;

/** The first and last moment, without the implausible ones unless there are no others. */
export function foldPeriod(latest: number): MovementFold<Period> {
  const plausible = newRange();
  const all = newRange();
  return {
    take: (movement) => {
      if (!isUsed(movement)) return;
      widen(all, movement.time);
      if (isPlausibleTime(movement.time, latest)) widen(plausible, movement.time);
    },
    finish: () => {
      const { first, last } = plausible.first <= plausible.last ? plausible : all;
      if (first > last) return { firstAt: null, lastAt: null };
      return { firstAt: writeUtcTime(first), lastAt: writeUtcTime(last) };
    },
  };
}

type Range = { first: number; last: number };

function newRange(): Range {
  return { first: Infinity, last: -Infinity };
}

function widen(range: Range, time: number): void {
  range.first = Math.min(range.first, time);
  range.last = Math.max(range.last, time);
}
