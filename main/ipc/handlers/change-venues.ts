import type { VenueInput, VenueUpdate } from '../../../preload/shapes.ts';
import { changeOverrides } from '../../domain/exposure/change-overrides.ts';
import { newVenue, type VenueFacts } from '../../domain/exposure/new-venue.ts';
import type { Venue } from '../../domain/exposure/venue.ts';
import type { Fault } from '../../domain/fault.ts';
import { currentHoldings } from '../../domain/profile/current-holdings.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';

type NewVenue = { readonly id: string; readonly at: string };

/** Adds a venue; what is not said comes from the catalogue, or is an exchange of its own group. */
export function addVenue(
  profile: Profile,
  input: VenueInput,
  { id, at }: NewVenue,
): Result<Profile, Fault<'name_taken' | 'not_found'>> {
  const entry = venueCatalog.find((one) => one.id === input.catalogId);
  if (input.catalogId !== undefined && entry === undefined) {
    return fail({ code: 'not_found', fields: ['catalogId'] });
  }
  if (isTaken(profile, input.name, null)) return fail({ code: 'name_taken', fields: ['name'] });
  const venue = newVenue({
    id,
    name: input.name,
    createdAt: at,
    entry: entry ?? null,
    facts: factsOf(input),
  });
  return succeed({ ...profile, venues: [...profile.venues, venue] });
}

/** Changes what the user knows better. An empty own token means: it has none that I know of. */
export function updateVenue(
  profile: Profile,
  { venueId, overrides = [], ...change }: VenueUpdate,
  at: string,
): Result<Profile, Fault<'name_taken' | 'not_found' | 'invalid_value' | 'note_missing'>> {
  const before = profile.venues.find(({ id }) => id === venueId);
  if (before === undefined) return fail({ code: 'not_found', fields: ['venueId'] });
  if (change.name !== undefined && isTaken(profile, change.name, venueId)) {
    return fail({ code: 'name_taken', fields: ['name'] });
  }
  const name = change.name ?? before.name;
  const said = changeOverrides(before.overrides, overrides, at);
  if (!said.ok) return said;
  const after: Venue = { ...before, ...factsOf(change), name, overrides: said.value };
  return succeed({
    ...profile,
    venues: profile.venues.map((one) => (one.id === venueId ? after : one)),
  });
}

/** Removes a venue; one that holds something only on an explicit word, because its imports go with it. */
export function removeVenue(
  profile: Profile,
  venueId: string,
  withHoldings: boolean,
): Result<Profile, Fault<'not_found' | 'has_holdings'>> {
  if (!profile.venues.some(({ id }) => id === venueId)) {
    return fail({ code: 'not_found', fields: ['venueId'] });
  }
  if (!withHoldings && currentHoldings(profile).some((one) => one.venueId === venueId)) {
    return fail({ code: 'has_holdings', fields: ['venueId'] });
  }
  return succeed({
    ...profile,
    venues: profile.venues.filter(({ id }) => id !== venueId),
    holdings: profile.holdings.filter((one) => one.venueId !== venueId),
    imports: profile.imports.filter((one) => one.venueId !== venueId),
    exchanges: profile.exchanges.filter(({ connection }) => connection?.venueId !== venueId),
  });
}

function isTaken(profile: Profile, name: string, except: string | null): boolean {
  const wanted = name.toLowerCase();
  return profile.venues.some(
    ({ id, name: taken }) => id !== except && taken.toLowerCase() === wanted,
  );
}

/** Only what was said. An empty token stands for none that is known. */
function factsOf({ custody, riskGroup, ownToken, note }: Omit<VenueInput, 'name'>): VenueFacts {
  return {
    ...(custody === undefined ? {} : { custody }),
    ...(riskGroup === undefined ? {} : { riskGroup }),
    ...(ownToken === undefined
      ? {}
      : { ownToken: ownToken === '' ? null : ownToken.toUpperCase() }),
    ...(note === undefined ? {} : { note }),
  };
}
