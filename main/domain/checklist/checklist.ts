/** Items of the catalogue; texts stand in renderer/i18n under the same id. */
export type ChecklistItemId =
  | 'own_wallet_saved'
  | 'custodial_share_low'
  | 'no_group_over_half'
  | 'no_earn_or_lending'
  | 'no_platform_token'
  | 'withdrawal_tested'
  | 'exit_route_ready'
  | 'claim_documents_saved'
  | 'terms_segregation_read'
  | 'own_leaf_verified'
  | 'legal_entity_known'
  | 'no_forced_sale';

/** What November 2022 taught; each item comes from one. Texts: renderer/i18n. */
export type Lesson =
  | 'not_your_keys'
  | 'contagion'
  | 'platform_collateral'
  | 'platform_token'
  | 'run_on_withdrawals'
  | 'days_to_halt'
  | 'regulator_freeze'
  | 'affiliate_transfer'
  | 'reputation_no_audit'
  | 'segregation'
  | 'price_shock';

export type Level = 'essential' | 'recommended' | 'advanced';

/** Why an item does not apply to this user right now. */
export type NotApplicableReason = 'nothing_at_venues';

/** Why an automatic item is open: what the state shows. */
export type OpenReason =
  | 'no_holdings'
  | 'no_wallet'
  | 'share_too_high'
  | 'group_over_half'
  | 'earn_or_lending'
  | 'platform_token_held'
  | 'no_score';

/** What stands behind a tick: the app's own look at the state, or the user's dated note. */
export type Evidence =
  | { readonly kind: 'automatic' }
  | { readonly kind: 'declared'; readonly at: string; readonly note: string };

/** Where an item stands. Times are ISO 8601 UTC; `until` is null for evidence that holds as long as the state does. */
export type ItemStatus =
  | { readonly status: 'open'; readonly reason: OpenReason | null }
  | { readonly status: 'done'; readonly evidence: Evidence; readonly until: string | null }
  | { readonly status: 'expired'; readonly evidence: Evidence; readonly until: string }
  | { readonly status: 'not_applicable'; readonly reason: NotApplicableReason };

/** What the user said about an item, with the day it was said. */
export type Declaration = {
  /** Id of an item; one that the catalogue no longer has is kept and ignored. */
  readonly itemId: string;
  readonly note: string;
  /** ISO 8601 UTC. */
  readonly at: string;
};

/** An item of the catalogue: what it teaches, how it is checked, how long evidence for it holds. */
export type ChecklistItem = {
  readonly id: ChecklistItemId;
  readonly lesson: Lesson;
  readonly level: Level;
  readonly check: 'automatic' | 'declared';
  /** Null when the app looks anew each time. */
  readonly expiresAfterMonths: number | null;
  /** Where the lesson is written down; an id of the link list. */
  readonly source: string;
};

/** The checklist as it stands at one moment. */
export type Checklist = {
  /** Weighted share of applicable items that are done, 0–100, whole. */
  readonly readiness: number;
  readonly items: readonly (ChecklistItem & ItemStatus)[];
};
