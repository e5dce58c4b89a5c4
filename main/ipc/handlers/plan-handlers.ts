import type { PlanCalls } from '../../../preload/plan-calls.ts';
import { changePlan, type PlanChange } from '../../domain/plan/change-plan.ts';
import type { PlanFault } from '../../domain/plan/plan-fault.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { standingOf } from '../../domain/plan/standing-of.ts';
import { startPlan } from '../../domain/plan/start-plan.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import { changeProfile } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import type { Services } from '../services.ts';
import { viewPlan, viewPlans } from './view-plans.ts';

/** Wallets, their ladders and the printer take a while to load, so that happens at their first use. */
const loadRecorder = () => import('./record-step.ts');
const loadWriter = () => import('../paper/write-plan.ts');

export const planHandlers: HandlersFor<keyof PlanCalls> = {
  'plan.list': (_input, services) => viewPlans(services),
  'plan.start': async ({ venueId, parts = 1 }, services) => {
    const id = services.newId();
    const at = services.now().toISOString();
    const changed = await changeProfile(services, (profile) =>
      startPlan(profile, { id, venueId, parts, at }, venueCatalog),
    );
    return pickPlan(changed, id, services);
  },
  'plan.advance': async ({ planId, step, evidence }, services) => {
    const { recordStep } = await loadRecorder();
    return pickPlan(await recordStep(services, { planId, step, evidence }), planId, services);
  },
  'plan.pause': ({ planId }, services) => change(services, planId, { kind: 'pause' }),
  'plan.resume': ({ planId }, services) => change(services, planId, { kind: 'resume' }),
  'plan.abandon': ({ planId }, services) => change(services, planId, { kind: 'abandon' }),
  'plan.undo': ({ planId }, services) => change(services, planId, { kind: 'undo' }),
  'plan.note': ({ planId, text }, services) => change(services, planId, { kind: 'note', text }),
  'plan.split': ({ planId, parts }, services) => change(services, planId, { kind: 'split', parts }),
  'plan.calendar': async ({ planId }, services) => {
    const plan = standingFor(services, planId);
    if (!plan.ok) return plan;
    const { writeCalendar } = await loadWriter();
    const file = writeCalendar(plan.value, services.locale(), services.now().toISOString());
    return file === null ? fail({ code: 'plan_ended' }) : succeed(file);
  },
  'plan.print': async ({ planId }, services) => {
    const plan = standingFor(services, planId);
    if (!plan.ok) return plan;
    const { printPlan } = await loadWriter();
    return succeed(await printPlan(plan.value, services.locale(), services.now().toISOString()));
  },
};

async function change(services: Services, planId: string, wanted: PlanChange) {
  const at = services.now().toISOString();
  const changed = await changeProfile(services, (profile) =>
    withPlan(profile, planId, (plan) => changePlan(plan, wanted, at)),
  );
  return pickPlan(changed, planId, services);
}

/** The profile with one plan changed. */
function withPlan(
  profile: Profile,
  planId: string,
  change: (plan: Plan) => Result<Plan, PlanFault>,
): Result<Profile, PlanFault> {
  const before = profile.plans.find(({ id }) => id === planId);
  if (before === undefined) return fail({ code: 'not_found', fields: ['planId'] });
  const after = change(before);
  if (!after.ok) return after;
  const plans = profile.plans.map((one) => (one === before ? after.value : one));
  return succeed({ ...profile, plans });
}

function standingFor(services: Services, planId: string) {
  const profile = services.vault.read();
  if (!profile.ok) return profile;
  const plan = profile.value.plans.find(({ id }) => id === planId);
  if (plan === undefined) return fail({ code: 'not_found', fields: ['planId'] } as const);
  return succeed(standingOf(plan, profile.value, venueCatalog, services.now().toISOString()));
}

/** The plan that a change has just saved. */
function pickPlan<E>(changed: Result<Profile, E>, planId: string, services: Services) {
  if (!changed.ok) return changed;
  const plan = changed.value.plans.find(({ id }) => id === planId);
  if (plan === undefined) throw new Error('A plan that was just saved is missing');
  return succeed({ plan: viewPlan(plan, changed.value, services.now().toISOString()) });
}
