import type { Output } from '../../../preload/contract.ts';

export type History = Output<'history.view'>;
export type Snapshot = History['snapshots'][number];
export type HistoryEvent = History['events'][number];
export type GoalProgress = History['goals'][number];
export type GoalMeasure = GoalProgress['goal']['measure'];

/** How far back the chart goes, in days; null for everything. */
export const RANGE_DAYS = { month: 31, quarter: 92, year: 366, all: null } as const;
export type RangeId = keyof typeof RANGE_DAYS;

/** The part of a history within a range, counted back from its newest day. */
export function within({ snapshots, events }: History, range: RangeId) {
  const days = RANGE_DAYS[range];
  const last = snapshots.at(-1);
  if (days === null || last === undefined) return { snapshots, events };
  const from = new Date(Date.parse(last.at) - days * 86_400_000).toISOString();
  const shown = snapshots.filter(({ at }) => at >= from);
  const start = shown[0]?.day ?? from;
  return { snapshots: shown, events: events.filter(({ at }) => at >= start) };
}
