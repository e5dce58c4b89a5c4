import type { Snapshot } from '../profile/profile.ts';
import type { Goal, GoalProgress, GoalVerdict } from './goal.ts';

const DAY = 86_400_000;
/** How far back the pace is taken from, in days. */
const WINDOW = 90;
/** Below this many days between first and last, a pace is chance. */
const SHORTEST = 14;
/** Days that the pace is worked out from, at most: pairs grow with the square. */
const MOST = 60;

type Point = { readonly at: number; readonly value: number };

/**
 * How a goal stands at a moment. The pace is the median of the slopes between all pairs of days of the last 90 (Theil–Sen):
 * a single odd day, such as one with a coin in transit, does not move it.
 */
export function projectGoal(goal: Goal, snapshots: readonly Snapshot[], at: string): GoalProgress {
  const points = pointsOf(goal, snapshots, Date.parse(at));
  const last = points.at(-1);
  const now = last?.value ?? null;
  const due = Date.parse(`${goal.by}T00:00:00.000Z`) + DAY;
  const pace = paceOf(points);
  const expected =
    last === undefined || pace === null || due <= last.at
      ? null
      : clamp(last.value + (pace * (due - last.at)) / DAY);
  return { goal, now, expected, verdict: verdictOf(goal, now, expected, due < Date.parse(at)) };
}

function verdictOf(
  { target }: Goal,
  now: number | null,
  expected: number | null,
  isPast: boolean,
): GoalVerdict {
  if (now !== null && now < target) return 'reached';
  if (isPast) return 'missed';
  if (expected === null) return 'too_early';
  return expected < target ? 'on_track' : 'off_track';
}

function pointsOf(
  { measure }: Goal,
  snapshots: readonly Snapshot[],
  now: number,
): readonly Point[] {
  const known = snapshots.flatMap(({ at, score, custodialShare }) => {
    const value = measure === 'score' ? score : custodialShare;
    if (value === null) return [];
    return [{ at: Date.parse(at), value: measure === 'score' ? value : value * 100 }];
  });
  const recent = known.filter(({ at }) => at > now - WINDOW * DAY);
  const step = Math.max(1, Math.ceil(recent.length / MOST));
  // Counted from the newest, which always stays.
  return recent.filter((_, index) => (recent.length - 1 - index) % step === 0);
}

/** Change a day; null where too little is known. */
function paceOf(points: readonly Point[]): number | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return null;
  if (last.at - first.at < SHORTEST * DAY) return null;
  const slopes = points.flatMap((from, index) =>
    points
      .slice(index + 1)
      .filter((to) => to.at > from.at)
      .map((to) => ((to.value - from.value) * DAY) / (to.at - from.at)),
  );
  const ordered = slopes.toSorted((a, b) => a - b);
  const low = ordered[Math.floor((ordered.length - 1) / 2)] ?? 0;
  const high = ordered[Math.ceil((ordered.length - 1) / 2)] ?? 0;
  return (low + high) / 2;
}

function clamp(value: number): number {
  return Math.min(100, Math.max(0, value));
}
