import type { ExchangeView } from '../../../preload/exchange-shapes.ts';
import { EXCHANGE_CLIENTS } from '../../domain/exchange/exchange-clients.ts';
import { EXCHANGE_NAMES } from '../../domain/exchange/exchange-names.ts';
import { EXCHANGE_HOSTS, type ExchangeId } from '../../domain/exchange/read-endpoints.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type {
  ExchangeConnection,
  ExchangeSync,
  SavedExchange,
} from '../../domain/profile/saved-exchange.ts';
import type { ExchangeKeys } from '../../services/exchange/exchange-keys.ts';
import type { Services } from '../services.ts';
import { exchangeOf } from './change-exchanges.ts';

/** How it stands with an exchange. */
export function viewExchange(
  profile: Profile,
  venue: ExchangeId,
  { exchangeKeys, exchanges }: Pick<Services, 'exchangeKeys' | 'exchanges'>,
): ExchangeView {
  const saved = exchangeOf(profile, venue);
  const { needsPassphrase, rights, seesEarn } = EXCHANGE_CLIENTS[venue];
  return {
    venue,
    name: EXCHANGE_NAMES[venue],
    hosts: EXCHANGE_HOSTS[venue],
    host: saved.host,
    proxy: saved.proxy,
    allowedAt: saved.allowedAt,
    needsPassphrase,
    tellsRights: rights !== null,
    seesEarn,
    asking: exchanges.asking(venue),
    connection: viewConnection(saved, exchangeKeys),
  };
}

function viewConnection(saved: SavedExchange, keys: ExchangeKeys): ExchangeView['connection'] {
  const { connection } = saved;
  if (connection === null) return null;
  const { venueId, at, readOnly, syncs } = connection;
  return {
    venueId,
    at,
    readOnly,
    key: keys.find(saved) === null ? 'absent' : whereKept(connection),
    ...viewSync(syncs[0]),
    canUndo: syncs.length > 1,
  };
}

function whereKept({ sealedKey, vaultKey }: ExchangeConnection) {
  if (sealedKey !== null) return 'stored';
  return vaultKey === null ? 'session' : 'vault';
}

function viewSync(sync: ExchangeSync | undefined) {
  if (sync === undefined) return { syncedAt: null, coins: 0, unnamed: 0, sawEarn: false };
  const { at, balances, unnamed, sawEarn } = sync;
  return { syncedAt: at, coins: balances.length, unnamed, sawEarn };
}
