import type { Goal, GoalMeasure, GoalProgress } from '../main/domain/history/goal.ts';
import type { HistoryEvent } from '../main/domain/history/history-events.ts';
import type { RescoredDay } from '../main/domain/history/rescore-days.ts';
import type { Snapshot } from '../main/domain/profile/profile.ts';

/** Days between two moments, what happened on them, and how the goals stand. */
export type HistoryView = {
  readonly snapshots: readonly Snapshot[];
  readonly events: readonly HistoryEvent[];
  readonly goals: readonly GoalProgress[];
};

export type GoalInput = Omit<Goal, 'createdAt'>;

export type { GoalMeasure, GoalProgress, HistoryEvent, RescoredDay };
