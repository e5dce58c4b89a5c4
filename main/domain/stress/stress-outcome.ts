import type { Arrangement } from '../exposure/imports/statement.ts';
import type { ClaimRelation } from './claim-graph.ts';

/** At worst and at best; exact decimals. */
export type Span = { readonly low: string; readonly high: string };

/**
 * What becomes of an amount, in coins or in money at the prices of today. `left + frozen = before`, `out` is the part of
 * `left` that got out in time, and `back + lost = frozen` for each end: `back.low` goes with `lost.high`.
 */
export type Fate = {
  readonly before: string;
  readonly out: string;
  readonly left: string;
  readonly frozen: string;
  readonly back: Span;
  readonly lost: Span;
};

/** Why something freezes. */
export type HitCause =
  | { readonly kind: 'target' }
  /** Shares a risk group with who failed. */
  | { readonly kind: 'same_group' }
  | { readonly kind: 'lender' }
  /** Leans on a house that failed; `source` is an id of the link list. */
  | {
      readonly kind: 'claim';
      readonly on: string;
      readonly relation: ClaimRelation;
      readonly source: string;
    };

/** A position that freezes, whole or in part. */
export type Hit = {
  readonly holderId: string;
  readonly holder: string;
  readonly asset: string;
  readonly arrangement: Arrangement;
  readonly frozen: string;
  readonly cause: HitCause;
};

/** What a failure does to everything held. */
export type StressOutcome = {
  readonly assets: readonly {
    readonly asset: string;
    readonly coins: Fate;
    /** Null where the asset has no price. */
    readonly money: Fate | null;
  }[];
  /** Sum over all assets that have a price; null when none has. */
  readonly money: Fate | null;
  /** What can still be used, at the prices after the fall; null without prices. */
  readonly leftAfterFall: string | null;
  readonly hits: readonly Hit[];
};
