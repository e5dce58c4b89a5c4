import type { Fault } from '../fault.ts';

/** Why a feed told no prices. Each code has a sentence in the language files. */
export type PriceFeedCode =
  /** Nobody said yes to any feed, or the yes was taken back. */
  | 'price_not_allowed'
  | 'price_unreachable'
  | 'price_timeout'
  | 'price_proxy'
  | 'price_not_encrypted'
  | 'price_rate_limited'
  | 'price_maintenance'
  /** A reply that cannot be: no JSON, missing fields, another currency than the one asked for, far too much. */
  | 'price_bad_reply'
  /** The clock of this computer and that of the feed differ: prices would be kept under the wrong day. */
  | 'price_clock'
  /** The feed says no for a reason that is not known here. */
  | 'price_refused';

export type PriceFeedFault = Fault<PriceFeedCode | 'cancelled'>;
