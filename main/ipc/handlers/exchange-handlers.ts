import type { ExchangeCalls } from '../../../preload/exchange-calls.ts';
import type { ExchangeKeyInput, SyncedView } from '../../../preload/exchange-shapes.ts';
import { EXCHANGE_CLIENTS } from '../../domain/exchange/exchange-clients.ts';
import { EXCHANGE_IDS, type ExchangeId } from '../../domain/exchange/read-endpoints.ts';
import { currentHoldings } from '../../domain/profile/current-holdings.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed } from '../../domain/result.ts';
import { nameNetworkFault } from '../../services/exchange/name-network-fault.ts';
import type { Watch } from '../../services/watch.ts';
import { changeProfile } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import type { Services } from '../services.ts';
import {
  allowExchange,
  connectExchange,
  disconnectExchange,
  exchangeOf,
  noteSync,
  undoSync,
} from './change-exchanges.ts';
import { enforceExchanges } from './enforce-exchanges.ts';
import { viewExchange } from './view-exchange.ts';

/** What lies at exchanges, asked of them with keys that only read. */
export const exchangeHandlers: HandlersFor<keyof ExchangeCalls> = {
  'exchange.list': (_input, services) => {
    const { vault, exchangeKeys } = services;
    const profile = vault.read();
    if (!profile.ok) return profile;
    const exchanges = EXCHANGE_IDS.map((id) => viewExchange(profile.value, id, services));
    const keptBy = exchangeKeys.keptBy();
    return succeed({ exchanges, keepsKeys: keptBy !== null, keptBy });
  },
  'exchange.consent': async (input, services) => {
    const made = { id: services.newId(), at: services.now().toISOString() };
    const saved = await changeProfile(services, (profile) => allowExchange(profile, input, made));
    if (!saved.ok) return saved;
    enforceExchanges(services, saved.value);
    return succeed({ exchange: viewExchange(saved.value, input.venue, services) });
  },
  'exchange.connect': (input, services, watch) => connect(input, services, watch),
  'exchange.sync': ({ venue }, services, watch) => sync(venue, services, watch),
  'exchange.undo': async ({ venue }, services) => {
    const saved = await changeProfile(services, (profile) => undoSync(profile, venue));
    return saved.ok ? succeed(viewSynced(saved.value, venue, services)) : saved;
  },
  'exchange.disconnect': async ({ venue, keepAmounts = false }, services) => {
    const saved = await changeProfile(services, (profile) =>
      disconnectExchange(profile, venue, keepAmounts),
    );
    if (!saved.ok) return saved;
    enforceExchanges(services, saved.value);
    return succeed(viewSynced(saved.value, venue, services));
  },
};

async function connect(input: ExchangeKeyInput, services: Services, watch: Watch) {
  const { venue, apiKey, secret, passphrase = '', confirmedReadOnly = false } = input;
  const profile = services.vault.read();
  if (!profile.ok) return profile;
  const place = exchangeOf(profile.value, venue);
  if (place.allowedAt === null) return notAllowed(place.host);
  const key = EXCHANGE_CLIENTS[venue].readKey({ apiKey, secret, passphrase });
  if (key === null) return fail({ code: 'exchange_key_malformed', fields: ['secret'] } as const);
  const readOnly = await services.exchanges.check({ place, key, confirmedReadOnly }, watch);
  if (!readOnly.ok) return readOnly;
  const id = services.newId();
  const made = {
    id,
    at: services.now().toISOString(),
    readOnly: readOnly.value,
    ...services.exchangeKeys.take(id, place, key),
    newVenueId: services.newId(),
  };
  const saved = await changeProfile(services, (now) => {
    // The yes may have gone, or moved to another host, while the exchange was asked.
    const current = exchangeOf(now, venue);
    const isSame = current.allowedAt !== null && current.host === place.host;
    return isSame ? succeed(connectExchange(now, venue, made)) : notAllowed(place.host);
  });
  const kept = saved.ok ? saved : services.vault.read();
  if (kept.ok) enforceExchanges(services, kept.value);
  if (!saved.ok) return saved;
  return succeed({ exchange: viewExchange(saved.value, venue, services) });
}

async function sync(venue: ExchangeId, services: Services, watch: Watch) {
  const profile = services.vault.read();
  if (!profile.ok) return profile;
  const place = exchangeOf(profile.value, venue);
  const { connection, host, allowedAt } = place;
  if (connection === null) return fail({ code: 'not_found', fields: ['venue'] } as const);
  if (allowedAt === null) return notAllowed(host);
  const key = services.exchangeKeys.find(place);
  if (key === null) return fail({ code: 'exchange_key_absent' } as const);
  const confirmedReadOnly = connection.readOnly === 'said';
  const read = await services.exchanges.read({ place, key, confirmedReadOnly }, watch);
  if (!read.ok) return read;
  const at = services.now().toISOString();
  const saved = await changeProfile<never>(services, (now) =>
    succeed(noteSync(now, venue, connection.id, { at, ...read.value })),
  );
  return saved.ok ? succeed(viewSynced(saved.value, venue, services)) : saved;
}

function notAllowed(host: string) {
  return fail(nameNetworkFault({ code: 'not_allowed' }, host));
}

function viewSynced(profile: Profile, venue: ExchangeId, services: Services): SyncedView {
  return {
    exchange: viewExchange(profile, venue, services),
    holdings: currentHoldings(profile),
  };
}
