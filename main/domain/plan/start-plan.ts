import type { CatalogVenue } from '../exposure/venue-catalog.ts';
import { factSheets } from '../profile/fact-sheets.ts';
import type { Profile } from '../profile/profile.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { PlanFault } from './plan-fault.ts';
import { freshPlan, openPlanOf } from './rank-venues.ts';
import { situationOf } from './situation-of.ts';

type NewPlan = {
  readonly id: string;
  readonly venueId: string;
  readonly parts: number;
  /** Now, ISO 8601 UTC. */
  readonly at: string;
};

/** Begins a plan for a venue where something lies; one at a time for each. */
export function startPlan(
  profile: Profile,
  { id, venueId, parts, at }: NewPlan,
  catalog: readonly CatalogVenue[],
): Result<Profile, PlanFault> {
  const venue = profile.venues.find((one) => one.id === venueId);
  if (venue === undefined) return fail({ code: 'not_found', fields: ['venueId'] });
  if (openPlanOf(profile.plans, venueId) !== undefined) {
    return fail({ code: 'plan_exists', fields: ['venueId'] });
  }
  if (factSheets(profile, catalog).get(venueId)?.get('closed')?.value === 'yes') {
    return fail({ code: 'venue_closed', fields: ['venueId'] });
  }
  const { holdings } = situationOf(profile, venueId, catalog);
  if (!holdings.some(({ amount }) => !amount.startsWith('-') && amount !== '0')) {
    return fail({ code: 'nothing_to_leave', fields: ['venueId'] });
  }
  const plan = { ...freshPlan(venueId, venue.name, at, id), parts };
  return succeed({ ...profile, plans: [...profile.plans, plan] });
}
