import type { ExposureScore, NoScore, Position } from '../exposure/exposure-score.ts';
import { isTokenKind } from '../exposure/issuer.ts';
import type { Holding, Venue } from '../exposure/venue.ts';
import { factSheets } from '../profile/fact-sheets.ts';
import { positionsOf } from '../profile/positions.ts';
import type { Profile } from '../profile/profile.ts';
import { scoreProfile, type Viewpoint } from '../profile/score-profile.ts';
import { handsOutCoins, type PlanSituation } from './plan-situation.ts';
import { stateOfPlan, type Plan } from './plan.ts';
import { situationOf } from './situation-of.ts';
import { minutesOf } from './standing-of.ts';
import { PLAN_POLICY } from './step-rules.ts';
import { stepsOf } from './steps-of.ts';

/** A venue that could be left, with what that is worth and what it asks. */
export type VenueToLeave = {
  readonly venueId: string;
  readonly name: string;
  readonly holdings: readonly Holding[];
  /** The plan that is under way there; null where none is. */
  readonly planId: string | null;
  /** `sell`: no coins are handed out. `claim`: it closed, and nothing can be withdrawn. */
  readonly way: 'withdraw' | 'sell' | 'claim';
  /** What leaving takes off the score; null without a score. */
  readonly points: number | null;
  /** Work that is left, in minutes. */
  readonly minutes: number;
  /** Hours that a new address has to wait, by the catalogue; null where nobody knows. */
  readonly delayHours: number | null;
  /** Work and waiting together, in minutes (PLAN_POLICY). */
  readonly effort: number;
};

/**
 * The venues with anything in them, by points of the score for each minute of effort, the most first; where that is the same,
 * by name. Those that closed come last. An issuer of tokens is no venue to leave.
 */
export function rankVenues(profile: Profile, viewpoint: Viewpoint): readonly VenueToLeave[] {
  const sheets = factSheets(profile, viewpoint.catalog);
  const positions = positionsOf(profile);
  const now = scoreProfile(profile, positions, viewpoint);
  const venues = profile.venues.filter(({ custody }) => !isTokenKind(custody));
  return venues
    .flatMap((venue): readonly VenueToLeave[] => {
      const situation = situationOf(profile, venue.id, viewpoint.catalog);
      const holdings = situation.holdings.filter(({ amount }) => isSomething(amount));
      if (holdings.length === 0) return [];
      const isClosed = sheets.get(venue.id)?.get('closed')?.value === 'yes';
      const points = isClosed ? 0 : pointsOfLeaving(profile, positions, { now, venue, viewpoint });
      return [
        {
          ...weigh(profile, venue, situation, viewpoint.at),
          holdings,
          points,
          ...wayOut(venue, isClosed),
        },
      ];
    })
    .toSorted(inOrder);
}

function isSomething(amount: string): boolean {
  return !amount.startsWith('-') && amount !== '0';
}

function wayOut({ custody }: Venue, isClosed: boolean): Pick<VenueToLeave, 'way'> {
  if (isClosed) return { way: 'claim' };
  return { way: handsOutCoins(custody) ? 'withdraw' : 'sell' };
}

function weigh(profile: Profile, { id, name }: Venue, situation: PlanSituation, at: string) {
  const plan = openPlanOf(profile.plans, id);
  const { delayHours } = situation;
  const steps = stepsOf(plan ?? freshPlan(id, name, at), situation, at);
  const minutes = minutesOf(steps);
  const waits = steps.some(({ id: step, state }) => step === 'allow_list' && state.kind === 'open');
  const waitMinutes = waits ? (delayHours ?? 0) * PLAN_POLICY.waitMinutesPerHour : 0;
  return {
    venueId: id,
    name,
    planId: plan?.id ?? null,
    minutes,
    delayHours,
    effort: minutes + waitMinutes,
  };
}

/** A plan of which nothing was done yet. */
export function freshPlan(venueId: string, venueName: string, at: string, id = ''): Plan {
  return {
    id,
    venueId,
    venueName,
    createdAt: at,
    parts: 1,
    log: [],
    notes: [],
    pausedAt: null,
    abandonedAt: null,
    doneAt: null,
  };
}

/** The plan that is not ended yet; a venue has one at a time. */
export function openPlanOf(plans: readonly Plan[], venueId: string): Plan | undefined {
  return plans.find((plan) => {
    const state = stateOfPlan(plan);
    return plan.venueId === venueId && state !== 'done' && state !== 'abandoned';
  });
}

type Leaving = {
  readonly now: ExposureScore | NoScore;
  readonly venue: Venue;
  readonly viewpoint: Viewpoint;
};

/** Scores again as if everything there lay under own keys, as the levers do. */
function pointsOfLeaving(
  profile: Profile,
  positions: readonly Position[],
  { now, venue, viewpoint }: Leaving,
): number | null {
  if (now.score === null) return null;
  const after = positions.map((position): Position => {
    if (position.holder.id !== venue.id) return position;
    const holder = { ...position.holder, custody: 'own_keys', ownToken: null } as const;
    return { ...position, arrangement: 'spot', holder };
  });
  const then = scoreProfile(profile, after, viewpoint);
  return then.score === null ? null : Math.round((now.score - then.score) * 10) / 10;
}

function inOrder(a: VenueToLeave, b: VenueToLeave): number {
  const isClosed = (one: VenueToLeave): number => (one.way === 'claim' ? 1 : 0);
  const gain = ({ points, effort }: VenueToLeave): number => (points ?? 0) / Math.max(effort, 1);
  return (
    isClosed(a) - isClosed(b) ||
    gain(b) - gain(a) ||
    a.name.localeCompare(b.name) ||
    a.venueId.localeCompare(b.venueId)
  );
}
