import type { HoldingInput, HoldingKey } from '../../../preload/shapes.ts';
import { parseDecimal, formatDecimal } from '../../domain/decimal.ts';
import { canonicalAsset } from '../../domain/exposure/canonical-asset.ts';
import type { Fault } from '../../domain/fault.ts';
import { currentHoldings, holdingKey } from '../../domain/profile/current-holdings.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { venueKnowledge } from '../../domain/profile/venue-knowledge.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import { changeProfile } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import { addVenue, removeVenue, updateVenue } from './change-venues.ts';
import { enforceExchanges } from './enforce-exchanges.ts';

type VenueMethod =
  | 'venue.catalog'
  | 'venue.list'
  | 'venue.facts'
  | 'venue.add'
  | 'venue.update'
  | 'venue.remove'
  | 'holding.list'
  | 'holding.set'
  | 'holding.remove';

export const venueHandlers: HandlersFor<VenueMethod> = {
  'venue.catalog': () => succeed({ venues: venueCatalog }),
  'venue.list': (_input, { vault }) => pick(vault.read(), ({ venues }) => ({ venues })),
  'venue.facts': ({ venueId }, { vault, now }) => {
    const profile = vault.read();
    if (!profile.ok) return profile;
    const venue = profile.value.venues.find(({ id }) => id === venueId);
    if (venue === undefined) return fail({ code: 'not_found', fields: ['venueId'] });
    const viewpoint = { at: now().toISOString(), catalog: venueCatalog };
    return succeed(venueKnowledge(profile.value, venue, viewpoint));
  },
  'venue.add': async (input, services) => {
    const id = services.newId();
    const at = services.now().toISOString();
    const changed = await changeProfile(services, (profile) =>
      addVenue(profile, input, { id, at }),
    );
    return pickVenue(changed, id);
  },
  'venue.update': async (input, services) => {
    const at = services.now().toISOString();
    const changed = await changeProfile(services, (profile) => updateVenue(profile, input, at));
    return pickVenue(changed, input.venueId);
  },
  'venue.remove': async ({ venueId, withHoldings = false }, services) => {
    const changed = await changeProfile(services, (profile) =>
      removeVenue(profile, venueId, withHoldings),
    );
    // A venue that was connected takes its key along.
    if (changed.ok) enforceExchanges(services, changed.value);
    return pick(changed, ({ venues }) => ({ venues }));
  },
  'holding.list': (_input, { vault }) => pick(vault.read(), holdingsOf),
  'holding.set': async (input, services) => {
    const at = services.now().toISOString();
    const changed = await changeProfile(services, (profile) => setHolding(profile, input, at));
    return pick(changed, holdingsOf);
  },
  'holding.remove': async (key, services) => {
    const at = services.now().toISOString();
    const changed = await changeProfile(services, (profile) => removeHolding(profile, key, at));
    return pick(changed, holdingsOf);
  },
};

function setHolding(
  profile: Profile,
  input: HoldingInput,
  at: string,
): Result<Profile, Fault<'not_found' | 'invalid_amount' | 'invalid_asset'>> {
  const asset = canonicalAsset(input.asset);
  const amount = parseDecimal(input.amount);
  if (!profile.venues.some(({ id }) => id === input.venueId)) {
    return fail({ code: 'not_found', fields: ['venueId'] });
  }
  if (asset === null) return fail({ code: 'invalid_asset', fields: ['asset'] });
  if (amount === null) return fail({ code: 'invalid_amount', fields: ['amount'] });
  const key = { venueId: input.venueId, asset, arrangement: input.arrangement ?? 'spot' } as const;
  const others = profile.holdings.filter((one) => holdingKey(one) !== holdingKey(key));
  return succeed({
    ...profile,
    holdings: [...others, { ...key, amount: formatDecimal(amount), asOf: at }],
  });
}

/** Takes a holding away. One that an import gave is set to zero, so that the import itself stays as it was. */
function removeHolding(
  profile: Profile,
  input: HoldingKey,
  at: string,
): Result<Profile, Fault<'not_found'>> {
  const key = { ...input, arrangement: input.arrangement ?? 'spot' } as const;
  const found = currentHoldings(profile).find((one) => holdingKey(one) === holdingKey(key));
  if (found === undefined) return fail({ code: 'not_found', fields: ['asset'] });
  const others = profile.holdings.filter((one) => holdingKey(one) !== holdingKey(key));
  const isImported = currentHoldings({ ...profile, holdings: others }).some(
    (one) => holdingKey(one) === holdingKey(key),
  );
  const zero = { ...key, amount: '0', asOf: at };
  return succeed({ ...profile, holdings: isImported ? [...others, zero] : others });
}

function holdingsOf(profile: Profile) {
  return { holdings: currentHoldings(profile) };
}

/** The venue that a change has just saved or kept. */
function pickVenue<E>(changed: Result<Profile, E>, id: string) {
  if (!changed.ok) return changed;
  const venue = changed.value.venues.find((one) => one.id === id);
  if (venue === undefined) throw new Error('A venue that was just saved is missing');
  return succeed({ venue });
}

function pick<T, E>(profile: Result<Profile, E>, of: (profile: Profile) => T): Result<T, E> {
  return profile.ok ? succeed(of(profile.value)) : profile;
}
