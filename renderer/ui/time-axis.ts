import { linearAxis, type LinearAxis } from './linear-axis.ts';

const DAY = 86_400_000;
/** Labels under a chart, at most. */
const LABELS = 5;

/** Milliseconds from the first to the last moment (ISO 8601); a single day stands at the end of the week before it. */
export function timeAxis(
  moments: readonly string[],
  places: readonly [number, number],
): LinearAxis {
  // A long history would be too many arguments for Math.max.
  const times = moments.map((at) => Date.parse(at));
  const last = times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const first = times.reduce((a, b) => Math.min(a, b), last - 7 * DAY);
  return linearAxis([first, last], places);
}

/** Whole days that carry a label: the last one, and others evenly before it. */
export function labelDays({ from, to }: LinearAxis): readonly number[] {
  const days = Math.round((to - from) / DAY);
  const step = Math.max(1, Math.ceil(days / (LABELS - 1)));
  const count = Math.floor(days / step) + 1;
  return Array.from({ length: count }, (_, index) => to - index * step * DAY);
}
