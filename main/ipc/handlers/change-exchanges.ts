import type { ExchangeConsent } from '../../../preload/exchange-shapes.ts';
import { EXCHANGE_NAMES } from '../../domain/exchange/exchange-names.ts';
import {
  EXCHANGE_HOSTS,
  type ExchangeHost,
  type ExchangeId,
} from '../../domain/exchange/read-endpoints.ts';
import { newVenue } from '../../domain/exposure/new-venue.ts';
import type { Venue } from '../../domain/exposure/venue.ts';
import type { Fault } from '../../domain/fault.ts';
import { holdingKey } from '../../domain/profile/current-holdings.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type {
  ExchangeConnection,
  ExchangeSync,
  SavedExchange,
} from '../../domain/profile/saved-exchange.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { readProxy } from '../../services/network/read-proxy.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';

/** The exchange as it is saved, or as it would be: nothing allowed, nothing connected. */
export function exchangeOf({ exchanges }: Profile, exchange: ExchangeId): SavedExchange {
  return (
    exchanges.find((one) => one.exchange === exchange) ?? {
      exchange,
      host: EXCHANGE_HOSTS[exchange][0],
      proxy: null,
      allowedAt: null,
      connection: null,
    }
  );
}

/** Allows an exchange, or forbids it. A key goes to no other host than the one it was entered for. */
export function allowExchange(
  profile: Profile,
  { venue, allowed, host: wanted, proxy: typed }: ExchangeConsent,
  made: { readonly id: string; readonly at: string },
): Result<Profile, Fault<'invalid_host'>> {
  const before = exchangeOf(profile, venue);
  const host = wanted === undefined ? before.host : hostAmong(EXCHANGE_HOSTS[venue], wanted);
  const proxy = typed === undefined ? before.proxy : readProxy(typed);
  if (host === null) return fail({ code: 'invalid_host', fields: ['host'] });
  if (proxy === undefined) return fail({ code: 'invalid_host', fields: ['proxy'] });
  const { connection } = before;
  const isMoved = connection !== null && host !== before.host;
  return succeed(
    put(profile, {
      ...before,
      host,
      proxy,
      allowedAt: allowed ? made.at : null,
      connection: isMoved
        ? { ...connection, id: made.id, sealedKey: null, vaultKey: null }
        : connection,
    }),
  );
}

function hostAmong(hosts: readonly ExchangeHost[], wanted: string): ExchangeHost | null {
  return hosts.find((one) => one === wanted) ?? null;
}

type NewConnection = Omit<ExchangeConnection, 'venueId' | 'syncs'> & {
  readonly newVenueId: string;
};

/** Connects an exchange, under its venue; what an earlier key brought stays until the next sync. */
export function connectExchange(
  profile: Profile,
  exchange: ExchangeId,
  { newVenueId, ...made }: NewConnection,
): Profile {
  const before = exchangeOf(profile, exchange);
  const existing = profile.venues.find(({ catalogId }) => catalogId === exchange);
  const venue = existing ?? venueOf(exchange, newVenueId, made.at);
  const connection = { ...made, venueId: venue.id, syncs: before.connection?.syncs ?? [] };
  const venues = existing === undefined ? [...profile.venues, venue] : profile.venues;
  return put({ ...profile, venues }, { ...before, connection });
}

function venueOf(exchange: ExchangeId, id: string, createdAt: string): Venue {
  const entry = venueCatalog.find((one) => one.id === exchange) ?? null;
  const name = entry?.name ?? EXCHANGE_NAMES[exchange];
  return { ...newVenue({ id, name, createdAt, entry, facts: {} }), catalogId: exchange };
}

/** Notes what was found, and keeps what was found before. The same profile where the connection is another one by now. */
export function noteSync(
  profile: Profile,
  exchange: ExchangeId,
  connectionId: string,
  sync: ExchangeSync,
): Profile {
  const saved = exchangeOf(profile, exchange);
  const { connection } = saved;
  if (connection?.id !== connectionId) return profile;
  const syncs = [sync, ...connection.syncs.slice(0, 1)];
  return put(profile, { ...saved, connection: { ...connection, syncs } });
}

/** Takes the last sync back. */
export function undoSync(
  profile: Profile,
  exchange: ExchangeId,
): Result<Profile, Fault<'not_found'>> {
  const saved = exchangeOf(profile, exchange);
  const { connection } = saved;
  if (connection === null || connection.syncs.length < 2) {
    return fail({ code: 'not_found', fields: ['venue'] });
  }
  return succeed(
    put(profile, { ...saved, connection: { ...connection, syncs: connection.syncs.slice(1) } }),
  );
}

/** Forgets an exchange. Its amounts go with it, or stay as typed ones. */
export function disconnectExchange(
  profile: Profile,
  exchange: ExchangeId,
  keepAmounts: boolean,
): Result<Profile, Fault<'not_found'>> {
  const saved = profile.exchanges.find((one) => one.exchange === exchange);
  if (saved === undefined) return fail({ code: 'not_found', fields: ['venue'] });
  const { connection } = saved;
  const exchanges = profile.exchanges.filter((one) => one !== saved);
  const sync = connection?.syncs[0];
  if (!keepAmounts || connection === null || sync === undefined) {
    return succeed({ ...profile, exchanges });
  }
  const typed = sync.balances.map((balance) => ({
    ...balance,
    venueId: connection.venueId,
    asOf: sync.at,
  }));
  const keys = new Set(typed.map(holdingKey));
  const others = profile.holdings.filter((one) => !keys.has(holdingKey(one)));
  return succeed({ ...profile, exchanges, holdings: [...others, ...typed] });
}

function put(profile: Profile, saved: SavedExchange): Profile {
  const others = profile.exchanges.filter(({ exchange }) => exchange !== saved.exchange);
  return { ...profile, exchanges: [...others, saved] };
}
