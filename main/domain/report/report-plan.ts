import type { PlanStanding } from '../plan/standing-of.ts';
import type { PlanStep } from '../plan/steps-of.ts';
import type { Profile } from '../profile/profile.ts';
import type { ReportedPlan, ReportedStep } from './report.ts';

/** How far the way out of one venue is. */
export function reportPlan(
  plan: PlanStanding,
  { wallets }: Pick<Profile, 'wallets'>,
): ReportedPlan {
  const { destination, steps, currentKey } = plan;
  const current = steps.find(({ key }) => key === currentKey);
  return {
    venue: plan.venueName,
    state: plan.state,
    createdAt: plan.createdAt,
    endedAt: plan.endedAt,
    steps: steps.length,
    finished: steps.filter(({ state }) => state.kind === 'done' || state.kind === 'skipped').length,
    next: current === undefined ? null : reportStep(current),
    wallet: wallets.find(({ id }) => id === destination?.walletId)?.name ?? null,
    address: destination?.address ?? null,
    bitcoinLeft: plan.bitcoinLeft,
  };
}

function reportStep({ id, phase, part, asset, amount, state }: PlanStep): ReportedStep {
  const waitsUntil = state.kind === 'waiting' ? state.until : null;
  return { id, phase, part, asset, amount, waitsUntil };
}
