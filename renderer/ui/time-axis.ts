import { scaleUtc, type ScaleTime } from 'd3-scale';

export type TimeAxis = ScaleTime<number, number>;

const DAY = 86_400_000;
/** Labels under a chart, at most. */
const LABELS = 5;

/** From the first to the last moment (ISO 8601); a single day stands at the end of the week before it. */
export function timeAxis(
  moments: readonly string[],
  [left, right]: readonly [number, number],
): TimeAxis {
  // A long history would be too many arguments for Math.max.
  const times = moments.map((at) => Date.parse(at));
  const last = times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const first = times.reduce((a, b) => Math.min(a, b), last - 7 * DAY);
  return scaleUtc().domain([first, last]).range([left, right]);
}

/** Whole days that carry a label: the last one, and others evenly before it. */
export function labelDays(axis: TimeAxis): readonly number[] {
  const [first = new Date(0), last = new Date(0)] = axis.domain();
  const days = Math.round((last.getTime() - first.getTime()) / DAY);
  const step = Math.max(1, Math.ceil(days / (LABELS - 1)));
  const count = Math.floor(days / step) + 1;
  return Array.from({ length: count }, (_, index) => last.getTime() - index * step * DAY);
}
