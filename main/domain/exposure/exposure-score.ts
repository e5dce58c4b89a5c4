import type { CoinShare } from './coin-shares.ts';
import type { CustodyModel } from './custody-model.ts';
import type { FactCredit, FactPenalty } from './fact-risk.ts';
import type { FactId } from './fact-values.ts';
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

/** Points that a position adds to the score, by factor. */
export type FactorPoints = Readonly<Record<FactorId, number>>;

/** One position's place in the score: everything it was made from. */
export type PositionExposure = {
  readonly asset: string;
  readonly arrangement: Arrangement;
  /** Exact decimal. */
  readonly amount: string;
  /** Exact decimal in the display currency; null when shares were counted in coins. */
  readonly value: string | null;
  /** Of the value of all holdings, 0–1. */
  readonly share: number;
  /** The way it is really held: coins in earn at an exchange are not spot. */
  readonly model: CustodyModel;
  /** Who stands behind the token; null for a coin that nobody issued or whose issuer is not known. */
  readonly issuerId: string | null;
  /** Prior of losing access, 0.02–1: holder and issuer together. */
  readonly risk: number;
  /** Part not shown to leave within 24 hours, 0–1. */
  readonly stuck: number;
  readonly isOwnToken: boolean;
  readonly points: FactorPoints;
};

/** A firm as the score sees it: what its kind stands for, and what facts about it change. */
export type FirmExposure = {
  readonly name: string;
  readonly custody: CustodyModel;
  readonly riskGroup: string;
  /** Of the value of all holdings, 0–1. */
  readonly share: number;
  /** Risk of the kind without any fact. */
  readonly base: number;
  /** Q, 0–1. */
  readonly quality: number;
  readonly credits: readonly FactCredit[];
  readonly penalties: readonly FactPenalty[];
  /** Facts of which nothing is known; each counts as no protection until then. */
  readonly unknown: readonly FactId[];
};

/** One holder's place in the score; `points` is what it adds. */
export type HolderExposure = FirmExposure & {
  readonly holderId: string;
  readonly kind: 'venue' | 'wallet';
  /** Prior of losing access, 0.02–1, averaged over its positions by value. */
  readonly risk: number;
  readonly points: number;
  /** Decimal in the display currency; null when shares were counted in coins. */
  readonly value: string | null;
  readonly positions: readonly PositionExposure[];
};

/** Whoever stands behind tokens that are held, at venues or in own keys. */
export type IssuerExposure = FirmExposure & {
  readonly issuerId: string;
  /** Prior of the promise failing, 0.02–1. */
  readonly risk: number;
};

/** What knowing one fact would do, in points: `lowers` at its best, `raises` at its worst. */
export type Sensitivity = {
  /** Holder or issuer. */
  readonly firmId: string;
  readonly fact: FactId;
  readonly lowers: number;
  readonly raises: number;
};

export type LeverId =
  'move_to_own_keys' | 'replace_by_own_keys' | 'end_earn' | 'test_withdrawal' | 'verify_leaf';

/** A step and what it would take off the score, in points. */
export type Lever = {
  readonly id: LeverId;
  readonly venueId: string;
  readonly points: number;
};

/** The score, 0 good to 100 bad, with everything it was made from. */
export type ExposureScore = {
  readonly score: number;
  readonly band: Band;
  readonly method: '2026.1';
  /** Form of the method, score-weights.ts. */
  readonly methodRevision: number;
  /** Share that depends on someone else, as holder or as issuer, 0–1. */
  readonly custodialShare: number;
  readonly factors: readonly Factor[];
  readonly perVenue: readonly HolderExposure[];
  readonly perIssuer: readonly IssuerExposure[];
  /** At most three, the largest first. */
  readonly levers: readonly Lever[];
  /** The one that could change most first. */
  readonly sensitivity: readonly Sensitivity[];
  /** Assets that have no price and so are in no share. */
  readonly unpriced: readonly string[];
  /** Decimal in `currency`; null when there is only one asset and shares were counted in coins. */
  readonly totalValue: string | null;
  readonly currency: string;
  /** Oldest price used, ISO 8601 UTC; null when none was needed. */
  readonly pricesFrom: string | null;
  /** Assets that were valued at a price over a week old at the moment of the score. */
  readonly stalePrices: readonly string[];
  /** Of the assets without a price. */
  readonly coinShares: readonly CoinShare[];
};

export type NoScore = {
  readonly score: null;
  readonly reason: 'no_holdings' | 'no_prices';
  readonly method: '2026.1';
  readonly unpriced: readonly string[];
  /** Of the assets without a price: what can be said without one. */
  readonly coinShares: readonly CoinShare[];
};
