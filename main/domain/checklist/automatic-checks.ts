import type { ChecklistItemId, OpenReason } from './checklist.ts';

/** What the rest of the app knows about the user, as far as the checklist asks. Shares are 0–1 of all value. */
export type ChecklistFacts = {
  readonly hasHoldings: boolean;
  readonly hasCoinsAtVenues: boolean;
  /** Watch-only wallets on the main network. */
  readonly ownWallets: number;
  /** Null when there is no score yet. */
  readonly custodialShare: number | null;
  /** Largest share in one risk group; null when there is no score yet. */
  readonly largestGroupShare: number | null;
  readonly holdsEarning: boolean;
  readonly holdsPlatformToken: boolean;
};

/** Where the custodial share counts as low. Our choice: a quarter is what left FTX in a single day. */
const LOW_CUSTODIAL_SHARE = 0.25;

/** Finds an automatic item done (null) or open, with the reason. */
type AutomaticCheck = (facts: ChecklistFacts) => OpenReason | null;

/** One look for each automatic item of the catalogue. Nothing is ever done for want of data. */
export const AUTOMATIC_CHECKS: Readonly<Partial<Record<ChecklistItemId, AutomaticCheck>>> = {
  own_wallet_saved: ({ ownWallets }) => (ownWallets > 0 ? null : 'no_wallet'),
  custodial_share_low: (facts) =>
    scored(facts, facts.custodialShare, (share) =>
      share <= LOW_CUSTODIAL_SHARE ? null : 'share_too_high',
    ),
  no_group_over_half: (facts) =>
    scored(facts, facts.largestGroupShare, (share) => (share <= 0.5 ? null : 'group_over_half')),
  no_earn_or_lending: (facts) => held(facts, facts.holdsEarning ? 'earn_or_lending' : null),
  no_platform_token: (facts) =>
    held(facts, facts.holdsPlatformToken ? 'platform_token_held' : null),
};

function scored(
  facts: ChecklistFacts,
  share: number | null,
  judge: (share: number) => OpenReason | null,
): OpenReason | null {
  if (!facts.hasHoldings) return 'no_holdings';
  return share === null ? 'no_score' : judge(share);
}

function held(facts: ChecklistFacts, finding: OpenReason | null): OpenReason | null {
  return facts.hasHoldings ? finding : 'no_holdings';
}
