import type { StepId, StepKey } from './plan.ts';
import type { PlanStanding } from './standing-of.ts';

/** Something of a plan that has a day. */
export type PlanDue = {
  readonly planId: string;
  readonly venueName: string;
  readonly step: StepKey;
  readonly id: StepId;
  /** When the wait ends, or ended. ISO 8601 UTC. */
  readonly at: string;
  /** Whether that moment has come. */
  readonly isDue: boolean;
};

/** What running plans wait for, the earliest first. `at` is now, ISO 8601 UTC. Steps without a day are not among it. */
export function dueOf(plans: readonly PlanStanding[], at: string): readonly PlanDue[] {
  return plans
    .filter(({ state }) => state === 'running')
    .flatMap(({ id: planId, venueName, steps }) =>
      steps.flatMap(({ key, id, state }): readonly PlanDue[] => {
        const day =
          state.kind === 'waiting' ? state.until : state.kind === 'due' ? state.since : null;
        if (day === null) return [];
        return [{ planId, venueName, step: key, id, at: day, isDue: day <= at }];
      }),
    )
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.planId.localeCompare(b.planId));
}
