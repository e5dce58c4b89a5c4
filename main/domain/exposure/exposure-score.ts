import type { CustodyModel } from './custody-model.ts';
import type { Arrangement } from './imports/statement.ts';

/** One position as the score sees it: an amount of one asset with one holder. */
export type Position = {
  readonly holder: Holder;
  readonly asset: string;
  readonly arrangement: Arrangement;
  /** Exact decimal above zero. */
  readonly amount: string;
};

/** Who holds a position: a venue, or the user's own wallet. */
export type Holder = {
  readonly kind: 'venue' | 'wallet';
  readonly id: string;
  readonly name: string;
  readonly custody: CustodyModel;
  readonly riskGroup: string;
  readonly ownToken: string | null;
};

export type Band = 'low' | 'moderate' | 'high' | 'severe';

/** Parts of the score. Weights and reasons: score-weights.ts. */
export type FactorId = 'custody' | 'concentration' | 'own_token' | 'exit';

/** One part of the score, 0–1 before weighting; `points` is what it adds to the score. */
export type Factor = {
  readonly id: FactorId;
  readonly weight: number;
  readonly value: number;
  readonly points: number;
};

/** Facts that would lower the score if they were known; each counts as no protection until then. */
export type UnknownFact =
  | 'legal_title'
  | 'proof_of_reserves'
  | 'governance'
  | 'security_programme'
  | 'licence'
  | 'track_record'
  | 'withdrawal_tested'
  | 'own_token';

/** One holder's place in the score. `share` is of the value of all holdings, 0–1; `points` what it adds to the score. */
export type HolderExposure = {
  readonly holderId: string;
  readonly kind: 'venue' | 'wallet';
  readonly name: string;
  readonly custody: CustodyModel;
  readonly riskGroup: string;
  readonly share: number;
  /** Chance-like prior of losing access, 0.02–1, averaged over its positions by value. */
  readonly risk: number;
  readonly points: number;
  /** Decimal in the display currency; null when shares were counted in coins. */
  readonly value: string | null;
  readonly unknown: readonly UnknownFact[];
};

/** A step and what it would take off the score, in points. */
export type Lever = {
  readonly id: 'move_to_own_keys' | 'end_earn' | 'test_withdrawal';
  readonly venueId: string;
  readonly points: number;
};

/** The score, 0 good to 100 bad, with everything it was made from. */
export type ExposureScore = {
  readonly score: number;
  readonly band: Band;
  readonly method: '2026.1';
  readonly custodialShare: number;
  readonly factors: readonly Factor[];
  readonly perVenue: readonly HolderExposure[];
  /** At most three, the largest first. */
  readonly levers: readonly Lever[];
  /** Assets that have no price and so are in no share. */
  readonly unpriced: readonly string[];
  /** Decimal in `currency`; null when there is only one asset and shares were counted in coins. */
  readonly totalValue: string | null;
  readonly currency: string;
  /** Oldest price used, ISO 8601 UTC; null when none was needed. */
  readonly pricesFrom: string | null;
};

export type NoScore = {
  readonly score: null;
  readonly reason: 'no_holdings' | 'no_prices';
  readonly method: '2026.1';
  readonly unpriced: readonly string[];
};
