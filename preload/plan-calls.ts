import type { PlanCode } from '../main/domain/plan/plan-fault.ts';
import type { Call, Empty } from './call.ts';
import type { PlanOverview, PlanView, StepAnswerInput } from './plan-shapes.ts';
import type { ExportedFile } from './wallet-shapes.ts';

type OnePlan = { readonly planId: string };
type Changed<Given> = Call<Given & OnePlan, { plan: PlanView }, PlanCode>;

/** The ways out of venues. */
export type PlanCalls = {
  'plan.list': Call<Empty, PlanOverview>;
  'plan.start': Call<{ venueId: string; parts?: number }, { plan: PlanView }, PlanCode>;
  /** Records a step, by its key. */
  'plan.advance': Changed<{ step: string; evidence: StepAnswerInput }>;
  'plan.pause': Changed<unknown>;
  'plan.resume': Changed<unknown>;
  'plan.abandon': Changed<unknown>;
  /** Takes the last step back, with all that followed from it. */
  'plan.undo': Changed<unknown>;
  'plan.note': Changed<{ text: string }>;
  /** Into how many withdrawals the rest goes. */
  'plan.split': Changed<{ parts: number }>;
  /** The days of a plan for a calendar (iCalendar). */
  'plan.calendar': Call<OnePlan, ExportedFile, 'not_found' | 'plan_ended'>;
  /** The plan on paper (PDF). */
  'plan.print': Call<OnePlan, ExportedFile, 'not_found'>;
};
