import type { ExchangeBalance } from '../exchange/join-balances.ts';
import type { ExchangeHost, ExchangeId } from '../exchange/read-endpoints.ts';

/** An exchange that may be asked what lies there. Nothing is asked of it before `allowedAt`. One for each exchange. */
export type SavedExchange = {
  readonly exchange: ExchangeId;
  readonly host: ExchangeHost;
  /** A SOCKS5 proxy, such as Tor's. */
  readonly proxy: { readonly host: string; readonly port: number } | null;
  /** When the user said yes, ISO 8601 UTC; null while they did not. */
  readonly allowedAt: string | null;
  /** The key that was taken; null while there is none. */
  readonly connection: ExchangeConnection | null;
};

/** A key, and where it may go. It never follows a host that was changed beside it. */
export type PlacedKey = {
  readonly exchange: string;
  readonly host: string;
  readonly apiKey: string;
  readonly secret: string;
  readonly passphrase: string;
};

export type ExchangeConnection = {
  /** Ties a key that is held for this session to this connection, and to no other. */
  readonly id: string;
  readonly venueId: string;
  readonly at: string;
  /** `seen`: the exchange said that the key only reads. `said`: the user did, because the exchange does not tell. */
  readonly readOnly: 'seen' | 'said';
  /** The key, encrypted by the keychain of this system, in base64; null where it is held for the session only. */
  readonly sealedKey: string | null;
  /** The key where the vault itself is sealed by a passphrase and no keychain is there. Never in a file without one. */
  readonly vaultKey: PlacedKey | null;
  /** The newest first; the one before it can be put back. */
  readonly syncs: readonly ExchangeSync[];
};

/** Everything that lay at an exchange at one moment. */
export type ExchangeSync = {
  readonly at: string;
  readonly balances: readonly ExchangeBalance[];
  /** Entries with a name that cannot be that of a coin, left out. */
  readonly unnamed: number;
  /** Whether staked and lent coins are part of it. */
  readonly sawEarn: boolean;
};
