import type { ChecklistItemId } from '../checklist/catalog.ts';
import type { Position } from '../exposure/exposure-score.ts';
import type { Issuer } from '../exposure/issuer.ts';
import type { PriceTable } from '../exposure/value-positions.ts';
import type { Advisory } from '../provenance/advisory.ts';
import type { WalletKeys } from './judge-seeds.ts';

/**
 * Whether an incident would have reached what the user has today. `would_not` is about what was entered and about this
 * incident only; it never means that nothing can happen.
 */
export type ReachVerdict = 'would_have_reached' | 'partly' | 'would_not' | 'cannot_tell';

/** Why, as a code with one sentence in renderer/i18n. */
export type ReachReason =
  /** Coins lie at the very firm that failed, or with its group. */
  | 'at_that_house'
  /** Others hold coins for the user in the same way. */
  | 'held_that_way'
  /** A token is held whose issuer is a firm of that kind. */
  | 'own_token'
  | 'not_held_that_way'
  /** Enough weak seeds to take the coins. */
  | 'weak_seeds'
  /** Weak seeds, but fewer than have to sign. */
  | 'too_few_weak_seeds'
  /** No key fits, but one maker made all keys of a wallet. */
  | 'one_maker'
  | 'no_weak_seed'
  | 'known_to_maker'
  | 'not_known_to_maker'
  | 'nothing_entered'
  | 'no_wallet_entered'
  | 'origin_unknown'
  | 'rolls_unknown'
  | 'rules_unknown';

/** What has to be known before there is an answer. */
export type ReachMissing = 'holdings' | 'wallets' | 'seed_origin' | 'dice_rolls' | 'spending_rules';

/** Where the way out begins. */
export type ReachWayOut =
  | { readonly kind: 'venue'; readonly venueId: string }
  | { readonly kind: 'wallet'; readonly walletId: string }
  | { readonly kind: 'item'; readonly itemId: ChecklistItemId }
  | { readonly kind: 'exposure' }
  | { readonly kind: 'wallets' };

/** One reason, with the venues or wallets that it is about: the largest first, each once. */
export type ReachCause = { readonly reason: ReachReason; readonly names: readonly string[] };

/** The answer for one incident. */
export type Reach = {
  readonly verdict: ReachVerdict;
  /** At least one; the one that weighs most first, each once. */
  readonly reasons: readonly ReachCause[];
  /** Only with `cannot_tell`. */
  readonly missing: ReachMissing | null;
  /** What it reaches of the value of all holdings, 0–1; null where nothing of it has a price, or no coins are at stake. */
  readonly share: number | null;
  /** Exact decimal in the display currency; null where coins were counted, or as `share`. */
  readonly value: string | null;
  /** Assets that are reached and have no price, so are not in `share`. */
  readonly unpriced: readonly string[];
  /** Null where the catalogue names no item. */
  readonly wayOut: ReachWayOut | null;
};

/** What the user has, as far as incidents ask. */
export type ReachState = {
  readonly positions: readonly Position[];
  /** Own wallets of the main network that are in use, with or without a known balance. */
  readonly wallets: readonly WalletKeys[];
  /** Who stands behind a token, by ticker. */
  readonly issuers: ReadonlyMap<string, Issuer>;
  readonly advisories: readonly Advisory[];
  readonly prices: PriceTable;
};
