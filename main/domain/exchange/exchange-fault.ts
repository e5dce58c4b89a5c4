import type { Fault } from '../fault.ts';

/** Why an exchange did not answer a question. Each code has a sentence in the language files. */
export type ExchangeCode =
  /** Key or secret cannot be one of this exchange: too short, no base64, another kind of key. Nothing was sent. */
  | 'exchange_key_malformed'
  /** The exchange does not know the key, or the signature made with its secret is wrong. */
  | 'exchange_key_refused'
  /** The key may not read balances. */
  | 'exchange_right_missing'
  /** The key may do more than read. Holdfast will not keep it. */
  | 'exchange_key_too_powerful'
  /** The exchange does not tell what a key may do, and the user has not said that it only reads. */
  | 'exchange_unconfirmed'
  /** The key works from other addresses only. */
  | 'exchange_ip_refused'
  /** The clock of this computer and that of the exchange differ by more than it allows. */
  | 'exchange_clock_skew'
  /** Numbers of requests have to rise; another program uses the same key. */
  | 'exchange_nonce_used'
  | 'exchange_rate_limited'
  | 'exchange_maintenance'
  /** A reply that cannot be: no JSON, missing fields, impossible amounts. None of it is used. */
  | 'exchange_bad_reply'
  /** The exchange says no for a reason that is not known here. */
  | 'exchange_refused';

/** The exact reason, where a code has several sentences. */
export type ExchangeReason =
  | 'exchange_can_withdraw'
  | 'exchange_can_trade'
  | 'exchange_can_trade_and_withdraw'
  | 'exchange_can_more'
  | 'exchange_wait_known'
  | 'exchange_skew_known';

/** Holds no word of the exchange's own: it could repeat the key. */
export type ExchangeFault = Fault<ExchangeCode, ExchangeReason>;
