/** Parts of a plan, in order. */
export type PlanPhase = 'prepare' | 'destination' | 'test' | 'rest' | 'others' | 'close';

export type StepId =
  | 'end_earn'
  | 'export_history'
  | 'terms_saved'
  | 'venue_rules'
  | 'network_known'
  | 'two_factor'
  | 'destination'
  | 'allow_list'
  | 'travel_rule'
  | 'test_ask'
  | 'test_arrive'
  | 'rest_ask'
  | 'rest_arrive'
  | 'other_asset'
  | 'api_keys'
  | 'account_close';

/** Where the receiving address was seen a second time. */
export type AddressSeenOn = 'device_screen' | 'second_wallet';

/** What was recorded for a step. Amounts are exact decimals in the coin, BTC where no asset is named. Times: ISO 8601 UTC. */
export type StepEvidence =
  | { readonly kind: 'word'; readonly note: string }
  /** What the venue itself says of withdrawals; null where the user does not know. */
  | {
      readonly kind: 'rules';
      readonly fee: string | null;
      readonly minimum: string | null;
      readonly delayHours: number | null;
    }
  | {
      readonly kind: 'destination';
      readonly walletId: string;
      /** On the receive chain. */
      readonly index: number;
      readonly address: string;
      readonly seenOn: AddressSeenOn;
    }
  | { readonly kind: 'waiting'; readonly until: string }
  /** What leaves the venue in all, its fee included. */
  | { readonly kind: 'asked'; readonly amount: string }
  | Arrived
  | {
      readonly kind: 'other';
      readonly how: 'withdrawn' | 'sold';
      readonly asset: string;
      /** All that lay there. */
      readonly amount: string;
      readonly note: string;
    }
  | { readonly kind: 'skipped'; readonly note: string };

/** Coins that came in at the plan's address: found on the chain, or by the user's word (`typed`). */
export type Arrived = {
  readonly kind: 'arrived';
  readonly source: 'chain' | 'typed';
  readonly walletId: string;
  readonly txid: string;
  readonly sats: number;
  /** What left the venue for it: what was asked, or more where more came. */
  readonly amount: string;
  /** When its block was made; the moment of the note where only the user says so. */
  readonly arrivedAt: string;
  /** Null where only the user says so. */
  readonly heightBlocks: number | null;
  /** Shown to be in the checked chain. */
  readonly isProven: boolean;
};

/** Names one step of a plan: its id, and the part or asset where there are several: `rest_ask.2`, `other_asset.ETH`. */
export type StepKey = string;

/** One thing that was done. The newest entry of a step counts. */
export type PlanEntry = {
  readonly step: StepKey;
  readonly at: string;
  readonly evidence: StepEvidence;
};

/**
 * The way out of one venue. Everything about it follows from its log, so that taking the last entry out undoes it
 * altogether, in holdings and score as well.
 */
export type Plan = {
  readonly id: string;
  readonly venueId: string;
  /** As it was called at the start: a venue can be removed, its plan stays. */
  readonly venueName: string;
  readonly createdAt: string;
  /** Into how many withdrawals the rest is split after the test, 1–10. */
  readonly parts: number;
  /** Oldest first. */
  readonly log: readonly PlanEntry[];
  readonly notes: readonly { readonly at: string; readonly text: string }[];
  readonly pausedAt: string | null;
  readonly abandonedAt: string | null;
  readonly doneAt: string | null;
};

/** `draft`: nothing was done yet. */
export type PlanState = 'draft' | 'running' | 'paused' | 'done' | 'abandoned';

/** In which state a plan is. */
export function stateOfPlan({ abandonedAt, doneAt, pausedAt, log }: Plan): PlanState {
  if (abandonedAt !== null) return 'abandoned';
  if (doneAt !== null) return 'done';
  if (pausedAt !== null) return 'paused';
  return log.length === 0 ? 'draft' : 'running';
}

/** The newest entry of a step. */
export function entryOf(plan: Plan, step: StepKey): PlanEntry | undefined {
  return plan.log.findLast((one) => one.step === step);
}
