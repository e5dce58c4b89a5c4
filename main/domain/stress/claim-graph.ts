import type { Parameter } from './scenario.ts';

/** How one house, or one coin, leans on another. */
export type ClaimRelation = 'lent_to' | 'custodian' | 'same_owner';

/**
 * A claim: when `from` fails, what is at `to` freezes for a share of 0–1. Houses are named as risk groups are; with
 * `onlyEarning`, only what is lent or locked there.
 */
export type ClaimEdge = {
  readonly from: string;
  readonly to:
    | { readonly kind: 'house'; readonly name: string; readonly onlyEarning: boolean }
    | { readonly kind: 'asset'; readonly asset: string };
  readonly relation: ClaimRelation;
  readonly share: Parameter<string>;
  /** Id of the link list for the claim itself. */
  readonly source: string;
};

/** An edge that a failure reached, and the share (0–1, exact decimal) that arrives over it. */
export type Reach = { readonly edge: ClaimEdge; readonly share: string };
