import type { CatalogVenue } from '../exposure/venue-catalog.ts';
import type { Profile } from '../profile/profile.ts';
import { bitcoinLeft, rulesOf } from './plan-amounts.ts';
import { entryOf, stateOfPlan, type Plan, type PlanState, type StepKey } from './plan.ts';
import { situationOf } from './situation-of.ts';
import { currentStep, stepsOf, type PlanStep } from './steps-of.ts';
import { withdrawalsOf, type Withdrawal } from './withdrawals-of.ts';

/** Where the coins of a plan go. */
export type PlanDestination = {
  readonly walletId: string;
  readonly index: number;
  readonly address: string;
  readonly seenOn: 'device_screen' | 'second_wallet';
  readonly at: string;
};

/** A plan as it stands at a moment. */
export type PlanStanding = {
  readonly id: string;
  readonly venueId: string;
  readonly venueName: string;
  /** A plan whose venue was removed is abandoned with it. */
  readonly state: PlanState;
  readonly createdAt: string;
  readonly endedAt: string | null;
  readonly parts: number;
  readonly steps: readonly PlanStep[];
  /** The step in front; null when nothing is left to do or the plan does not run. */
  readonly currentKey: StepKey | null;
  readonly destination: PlanDestination | null;
  readonly withdrawals: readonly Withdrawal[];
  /** Bitcoin that is left at the venue and not on its way, exact decimal. */
  readonly bitcoinLeft: string;
  /** Hours that a new address has to wait, as the user noted it or by the catalogue; null where nobody knows. */
  readonly delayHours: number | null;
  /** Work that is left, in minutes. */
  readonly minutesLeft: number;
  readonly notes: Plan['notes'];
  readonly canUndo: boolean;
};

/** Works out how a plan stands at `at` (ISO 8601 UTC). */
export function standingOf(
  plan: Plan,
  profile: Profile,
  catalog: readonly CatalogVenue[],
  at: string,
): PlanStanding {
  const situation = situationOf(profile, plan.venueId, catalog);
  const steps = stepsOf(plan, situation, at);
  const isGone = !profile.venues.some(({ id }) => id === plan.venueId);
  const kept = stateOfPlan(plan);
  const state = isGone && kept !== 'done' ? 'abandoned' : kept;
  const runs = state === 'draft' || state === 'running';
  const { id, venueId, venueName, createdAt, parts, notes } = plan;
  return {
    id,
    venueId,
    venueName,
    state,
    createdAt,
    endedAt: plan.doneAt ?? plan.abandonedAt,
    parts,
    steps,
    currentKey: runs ? (currentStep(steps)?.key ?? null) : null,
    destination: destinationOf(plan),
    withdrawals: withdrawalsOf(plan),
    bitcoinLeft: bitcoinLeft(situation),
    delayHours: rulesOf(plan).delayHours ?? situation.delayHours,
    minutesLeft: minutesOf(steps),
    notes,
    canUndo: plan.log.length > 0 && state !== 'abandoned',
  };
}

/** Minutes of work in steps that are not finished. */
export function minutesOf(steps: readonly PlanStep[]): number {
  const left = steps.filter(({ state }) => state.kind !== 'done' && state.kind !== 'skipped');
  return left.reduce((sum, { minutes }) => sum + minutes, 0);
}

function destinationOf(plan: Plan): PlanDestination | null {
  const entry = entryOf(plan, 'destination');
  if (entry?.evidence.kind !== 'destination') return null;
  const { walletId, index, address, seenOn } = entry.evidence;
  return { walletId, index, address, seenOn, at: entry.at };
}
