import type { AddressSeenOn } from '../main/domain/plan/plan.ts';
import type {
  DestinationReason,
  DestinationVerdict,
} from '../main/domain/plan/judge-destination.ts';
import type { PlanCode } from '../main/domain/plan/plan-fault.ts';
import type { PlanDue } from '../main/domain/plan/due-of.ts';
import type { PlanStanding } from '../main/domain/plan/standing-of.ts';
import type { VenueToLeave } from '../main/domain/plan/rank-venues.ts';

/** A plan as it stands. `terms` and `proof` are ids of the link list: pages of the venue, where they are known. */
export type PlanView = PlanStanding & {
  readonly terms: string | null;
  readonly proof: string | null;
};

/** A wallet and whether coins of a plan may go there; `verdict` is null where they may. */
export type DestinationChoice = {
  readonly walletId: string;
  readonly name: string;
  readonly verdict: DestinationVerdict;
};

/** All plans, the newest first, and the venues that could be left, by what that buys for its effort. */
export type PlanOverview = {
  readonly plans: readonly PlanView[];
  readonly candidates: readonly VenueToLeave[];
  readonly destinations: readonly DestinationChoice[];
  readonly due: readonly PlanDue[];
};

/** What is given for a step. Amounts are exact decimals with a point, BTC. */
export type StepAnswerInput =
  | { readonly kind: 'word'; readonly note?: string }
  /** What the venue says of withdrawals; what is left out is not known. */
  | {
      readonly kind: 'rules';
      readonly fee?: string;
      readonly minimum?: string;
      readonly delayHours?: number;
    }
  | {
      readonly kind: 'destination';
      readonly walletId: string;
      /** Of the receive chain, with the address that stands there. */
      readonly index: number;
      readonly address: string;
      readonly seenOn: AddressSeenOn;
    }
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'ask'; readonly amount: string }
  /** Without anything, what the last sync found; else the user's word, for as long as no chain is asked. */
  | { readonly kind: 'arrival'; readonly txid?: string; readonly amount?: string }
  | { readonly kind: 'other'; readonly how: 'withdrawn' | 'sold'; readonly note?: string }
  /** Left out, with the reason. */
  | { readonly kind: 'skip'; readonly note: string };

/** Codes that the language files have a sentence for. */
export type { DestinationReason, PlanCode };
