import type { Call } from './call.ts';
import type {
  GoalInput,
  GoalMeasure,
  GoalProgress,
  HistoryView,
  RescoredDay,
} from './history-shapes.ts';
import type { ExportedFile } from './wallet-shapes.ts';

type Period = { from?: string; to?: string };

/** The line over time: what it shows, what happened beside it, and what the user wants it to do. */
export type HistoryCalls = {
  'history.view': Call<Period, HistoryView>;
  /** `days`: score and readiness of each day. `holdings`: what was held of each coin, by who holds it. */
  'history.export': Call<
    Period & { table: 'days' | 'holdings'; format: 'csv' | 'json' },
    ExportedFile
  >;
  /** Old days scored by the method of now, beside what they were scored then; of many days, some. Changes nothing. */
  'history.rescore': Call<Period, { days: readonly RescoredDay[] }>;
  /** One goal for each measure; a new one takes the place of the old. */
  'goal.set': Call<GoalInput, { goals: readonly GoalProgress[] }, 'day_is_past'>;
  'goal.remove': Call<{ measure: GoalMeasure }, { goals: readonly GoalProgress[] }, 'not_found'>;
};
