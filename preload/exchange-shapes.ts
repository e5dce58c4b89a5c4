import type {
  ExchangeCode,
  ExchangeReason as OwnReason,
} from '../main/domain/exchange/exchange-fault.ts';
import type { ExchangeHost, ExchangeId } from '../main/domain/exchange/read-endpoints.ts';
import type { ExchangeConnection, SavedExchange } from '../main/domain/profile/saved-exchange.ts';
import type { Holding } from '../main/domain/exposure/venue.ts';
import type { ExchangeNetworkReason } from '../main/services/exchange/name-network-fault.ts';
import type { NetworkCode } from '../main/services/network/network-fault.ts';

export type { ExchangeId };

/** What can come of asking an exchange. `exchange_key_absent`: the key was held for an earlier session only. */
export type ExchangeAnswerCode =
  'not_found' | 'exchange_key_absent' | ExchangeCode | Exclude<NetworkCode, 'cancelled'>;

/** The exact reason of a failure. */
export type ExchangeReason = OwnReason | ExchangeNetworkReason;

export type ExchangeConsent = {
  readonly venue: ExchangeId;
  readonly allowed: boolean;
  /** One of those that the exchange has; the usual one where nothing is said. */
  readonly host?: string;
  readonly proxy?: SavedExchange['proxy'];
};

export type ExchangeKeyInput = {
  readonly venue: ExchangeId;
  readonly apiKey: string;
  readonly secret: string;
  readonly passphrase?: string;
  /** That the key only reads, where the exchange does not tell. */
  readonly confirmedReadOnly?: boolean;
};

/** An exchange that can be connected, and how it stands with it. No key, and nothing of it. */
export type ExchangeView = {
  readonly venue: ExchangeId;
  readonly name: string;
  readonly hosts: readonly ExchangeHost[];
  readonly host: ExchangeHost;
  readonly proxy: SavedExchange['proxy'];
  readonly allowedAt: string | null;
  readonly needsPassphrase: boolean;
  /** Whether it tells what a key may do. Where it does not, the user has to say that the key only reads. */
  readonly tellsRights: boolean;
  /** Whether staked and lent coins are among what it tells. */
  readonly seesEarn: boolean;
  /** How far asking is, in questions; null while nothing is asked. */
  readonly asking: { readonly done: number; readonly total: number } | null;
  readonly connection: ConnectionView | null;
};

export type ConnectionView = Pick<ExchangeConnection, 'venueId' | 'at' | 'readOnly'> & {
  /**
   * `stored`: encrypted by the keychain of this system. `vault`: in the data that the passphrase encrypts. `session`: until
   * Holdfast is closed. `absent`: to be entered again.
   */
  readonly key: 'stored' | 'vault' | 'session' | 'absent';
  readonly syncedAt: string | null;
  readonly coins: number;
  readonly unnamed: number;
  readonly sawEarn: boolean;
  /** Whether there is an earlier sync to go back to. */
  readonly canUndo: boolean;
};

export type SyncedView = { readonly exchange: ExchangeView; readonly holdings: readonly Holding[] };
