import * as v from 'valibot';
import type { ExchangeKey } from '../../domain/exchange/exchange-client.ts';
import { readExactJson } from '../../domain/exchange/read-exact-json.ts';
import { placedKeySchema } from '../../domain/profile/saved-exchange-schema.ts';
import type {
  ExchangeConnection,
  PlacedKey,
  SavedExchange,
} from '../../domain/profile/saved-exchange.ts';
import type { SecretBox } from './secret-box.ts';

type Place = Pick<SavedExchange, 'exchange' | 'host'>;
type KeptKey = Pick<ExchangeConnection, 'sealedKey' | 'vaultKey'>;

/** What keeps a key beyond the session: the keychain of the system, or a vault that a passphrase seals. */
type KeyKeeper = 'keychain' | 'vault';

/**
 * Keys of exchanges. On disk they are only where the system's keychain encrypts them, or inside a vault that is sealed by a
 * passphrase; else they last for the session.
 */
export type ExchangeKeys = {
  /** Null where a key lasts for the session only. */
  readonly keptBy: () => KeyKeeper | null;
  /** Holds a key for this session; what comes back is to be stored. */
  readonly take: (connectionId: string, place: Place, key: ExchangeKey) => KeptKey;
  /** Null where the key has to be entered again. */
  readonly find: (saved: SavedExchange) => ExchangeKey | null;
  /** Forgets the keys of all other connections. */
  readonly keepOnly: (connectionIds: readonly string[]) => void;
};

export function openExchangeKeys(
  box: SecretBox | null,
  isVaultSealed: () => boolean,
): ExchangeKeys {
  const held = new Map<string, ExchangeKey>();
  return {
    keptBy: () => {
      if (box?.isReal() === true) return 'keychain';
      return isVaultSealed() ? 'vault' : null;
    },
    take: (connectionId, { exchange, host }, key) => {
      held.set(connectionId, key);
      const placed = { exchange, host, ...key };
      if (box?.isReal() === true) {
        return { sealedKey: box.seal(JSON.stringify(placed)).toString('base64'), vaultKey: null };
      }
      return { sealedKey: null, vaultKey: isVaultSealed() ? placed : null };
    },
    find: (saved) => {
      const { connection } = saved;
      if (connection === null) return null;
      const known = held.get(connection.id);
      if (known !== undefined) return known;
      const key = keyFor(saved, connection.vaultKey ?? unseal(box, connection.sealedKey));
      if (key !== null) held.set(connection.id, key);
      return key;
    },
    keepOnly: (connectionIds) => {
      for (const id of held.keys()) if (!connectionIds.includes(id)) held.delete(id);
    },
  };
}

function unseal(box: SecretBox | null, sealed: string | null): PlacedKey | null {
  if (box === null || sealed === null || !box.isReal()) return null;
  const opened = v.safeParse(
    placedKeySchema,
    readExactJson(box.open(Buffer.from(sealed, 'base64')) ?? ''),
  );
  return opened.success ? opened.output : null;
}

function keyFor(place: Place, placed: PlacedKey | null): ExchangeKey | null {
  if (placed === null) return null;
  const { exchange, host, ...key } = placed;
  return exchange === place.exchange && host === place.host ? key : null;
}
