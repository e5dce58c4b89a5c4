import type { CatalogVenue } from '../exposure/venue-catalog.ts';
import { currentHoldings } from '../profile/current-holdings.ts';
import type { Profile } from '../profile/profile.ts';
import type { PlanSituation } from './plan-situation.ts';
import { takeWithdrawals } from './take-withdrawals.ts';
import { withdrawalsOf } from './withdrawals-of.ts';

/** What a plan has to know of a venue. One that was removed has nothing left. */
export function situationOf(
  profile: Profile,
  venueId: string,
  catalog: readonly CatalogVenue[],
): PlanSituation {
  const venue = profile.venues.find(({ id }) => id === venueId);
  if (venue === undefined) return { custody: 'exchange_spot', holdings: [], delayHours: null };
  const onTheirWay = profile.plans.flatMap(withdrawalsOf).filter(({ hasLeft }) => !hasLeft);
  const entry = catalog.find(({ id }) => id === venue.catalogId);
  const hours = entry?.addressDelayHours?.value;
  return {
    custody: venue.custody,
    holdings: takeWithdrawals(currentHoldings(profile), onTheirWay).filter(
      (one) => one.venueId === venueId,
    ),
    delayHours: hours === undefined ? null : Number(hours),
  };
}
