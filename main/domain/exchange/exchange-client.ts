import type { Arrangement } from '../exposure/imports/statement.ts';
import type { ExchangeCode } from './exchange-fault.ts';
import type { ExchangeHost, ExchangeId } from './read-endpoints.ts';
import type { SignedRequestOf } from './signed-request.ts';

/** A key as the exchange gave it. Never logged, shown, or put into an error. */
export type ExchangeKey = {
  readonly apiKey: string;
  readonly secret: string;
  /** Empty where the exchange has none. */
  readonly passphrase: string;
};

/** What a signature is made of beside key and question, given so that signing is a pure function. */
export type Moment = {
  /** Unix milliseconds; rises with every request of a key. */
  readonly ms: number;
  /** A random UUID. */
  readonly uuid: string;
};

/** Names and values of a query, in order. */
export type Params = readonly (readonly [string, string])[];

/** Who asks whom, and when. */
export type Asker = { readonly key: ExchangeKey; readonly host: ExchangeHost; readonly at: Moment };

/** One question that can be asked, with the reader of its reply. */
type Ask<V extends ExchangeId, Answer> = {
  readonly sign: (params: Params, asker: Asker) => SignedRequestOf<V>;
  /** Of the first page. */
  readonly params: Params;
  /**
   * Reads the reply to what was asked. Null for nonsense. Numbers of the reply arrive as text, so that none is rounded.
   * Never throws.
   */
  readonly read: (json: unknown, asked: Params) => Answer | null;
};

/** What a key may do beyond reading. */
export type KeyPower = 'trade' | 'withdraw' | 'more';

export type KeyRights = {
  readonly canRead: boolean;
  /** As the exchange calls them, from a list of our own; what is not on it is called `?`. */
  readonly powers: readonly { readonly power: KeyPower; readonly name: string }[];
};

/** `unseen`: the exchange answered, but not about this key. */
export type RightsAsk<V extends ExchangeId> = Ask<V, KeyRights | 'unseen'>;

/** An amount under the name that the exchange uses. */
export type BalanceRow = {
  readonly name: string;
  /** As it was sent. */
  readonly amount: string;
  /** Where it differs from that of the question. */
  readonly arrangement?: Arrangement;
  /** The coin for which this is a receipt, such as `BTC` for `LDBTC`. Counts only where no row gives the coin itself. */
  readonly receiptFor?: string;
};

export type BalancePage = {
  readonly rows: readonly BalanceRow[];
  /** Params of the next page; null for the last one. */
  readonly next: Params | null;
};

export type BalanceAsk<V extends ExchangeId> = Ask<V, BalancePage> & {
  readonly arrangement: Arrangement;
  /** A product that an account, or a key, may not have. The rest counts without it. */
  readonly isOptional: boolean;
};

/** What an exchange says when it refuses, as its code or words, and what that means. The first match counts. */
export type Refusal = { readonly says: RegExp; readonly code: ExchangeCode };

/** Everything that Holdfast can do with an account at one exchange. */
export type ExchangeClient<V extends ExchangeId> = {
  readonly venue: V;
  readonly needsPassphrase: boolean;
  /** Null for what cannot be a key of this exchange. */
  readonly readKey: (typed: ExchangeKey) => ExchangeKey | null;
  /** Null where the exchange does not tell what a key may do. */
  readonly rights: RightsAsk<V> | null;
  readonly balances: readonly BalanceAsk<V>[];
  /** Whether staked and lent coins are among the balances. Where they are not, they stay as they were. */
  readonly seesEarn: boolean;
  /** The words with which a reply refuses; null for a reply that does not. */
  readonly refusalIn: (json: unknown) => string | null;
  readonly refusals: readonly Refusal[];
};

/** That of any exchange. */
export type AnyExchangeClient = { [V in ExchangeId]: ExchangeClient<V> }[ExchangeId];
