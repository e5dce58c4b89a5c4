import * as v from 'valibot';
import type { ExchangeKey } from '../../domain/exchange/exchange-client.ts';
import { readExactJson } from '../../domain/exchange/read-exact-json.ts';
import type { SavedExchange } from '../../domain/profile/saved-exchange.ts';
import type { SecretBox } from './secret-box.ts';

/** What is sealed: the key, and where it may go. A key never follows a host that was changed beside it. */
const sealedSchema = v.strictObject({
  exchange: v.string(),
  host: v.string(),
  apiKey: v.string(),
  secret: v.string(),
  passphrase: v.string(),
});

type Place = Pick<SavedExchange, 'exchange' | 'host'>;

/** Keys of exchanges. On disk they are only where the system's keychain encrypts them; else they last for the session. */
export type ExchangeKeys = {
  readonly keepsKeys: () => boolean;
  /** Holds a key for this session; what comes back is to be stored, and is null where there is no keychain. */
  readonly take: (connectionId: string, place: Place, key: ExchangeKey) => string | null;
  /** Null where the key has to be entered again. */
  readonly find: (saved: SavedExchange) => ExchangeKey | null;
  /** Forgets the keys of all other connections. */
  readonly keepOnly: (connectionIds: readonly string[]) => void;
};

export function openExchangeKeys(box: SecretBox | null): ExchangeKeys {
  const held = new Map<string, ExchangeKey>();
  const keepsKeys = (): boolean => box?.isReal() ?? false;
  return {
    keepsKeys,
    take: (connectionId, { exchange, host }, key) => {
      held.set(connectionId, key);
      if (box === null || !keepsKeys()) return null;
      return box.seal(JSON.stringify({ exchange, host, ...key })).toString('base64');
    },
    find: ({ exchange, host, connection }) => {
      if (connection === null) return null;
      const known = held.get(connection.id);
      if (known !== undefined) return known;
      const key = unseal(box, connection.sealedKey, { exchange, host });
      if (key !== null) held.set(connection.id, key);
      return key;
    },
    keepOnly: (connectionIds) => {
      for (const id of held.keys()) if (!connectionIds.includes(id)) held.delete(id);
    },
  };
}

function unseal(box: SecretBox | null, sealed: string | null, place: Place): ExchangeKey | null {
  if (box === null || sealed === null || !box.isReal()) return null;
  const opened = v.safeParse(
    sealedSchema,
    readExactJson(box.open(Buffer.from(sealed, 'base64')) ?? ''),
  );
  if (!opened.success) return null;
  const { exchange, host, ...key } = opened.output;
  return exchange === place.exchange && host === place.host ? key : null;
}
