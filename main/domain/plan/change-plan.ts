import { fail, succeed, type Result } from '../result.ts';
import type { PlanFault } from './plan-fault.ts';
import { stateOfPlan, type Plan } from './plan.ts';

/** What can be done with a plan as a whole. */
export type PlanChange =
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'abandon' }
  /** Takes the last step back, as if it had not been recorded. */
  | { readonly kind: 'undo' }
  | { readonly kind: 'note'; readonly text: string }
  /** Into how many withdrawals the rest goes, 1–10. */
  | { readonly kind: 'split'; readonly parts: number };

/** Changes a plan. One that was abandoned stays as it is, with what had left by then. `at` is now, ISO 8601 UTC. */
export function changePlan(plan: Plan, change: PlanChange, at: string): Result<Plan, PlanFault> {
  const state = stateOfPlan(plan);
  if (change.kind === 'note') return addNote(plan, change.text, at);
  if (state === 'abandoned') return fail({ code: 'plan_ended' });
  if (change.kind === 'undo') return undoLast(plan);
  if (state === 'done') return fail({ code: 'plan_ended' });
  switch (change.kind) {
    case 'pause':
    case 'resume':
      return setPaused(plan, change.kind === 'pause', at);
    case 'abandon':
      return succeed({ ...plan, abandonedAt: at });
    case 'split':
      return succeed({ ...plan, parts: change.parts });
  }
}

function addNote(plan: Plan, text: string, at: string): Result<Plan, PlanFault> {
  return text === ''
    ? fail({ code: 'note_missing', fields: ['text'] })
    : succeed({ ...plan, notes: [...plan.notes, { at, text }] });
}

function undoLast(plan: Plan): Result<Plan, PlanFault> {
  return plan.log.length === 0
    ? fail({ code: 'no_step_to_undo' })
    : succeed({ ...plan, log: plan.log.slice(0, -1), doneAt: null });
}

function setPaused(plan: Plan, isPaused: boolean, at: string): Result<Plan, PlanFault> {
  if (isPaused === (plan.pausedAt !== null)) {
    return fail({ code: isPaused ? 'plan_paused' : 'plan_not_paused' });
  }
  return succeed({ ...plan, pausedAt: isPaused ? at : null });
}
