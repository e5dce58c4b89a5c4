import type { ChecklistItemId } from '../checklist/catalog.ts';
import type { Area, Level } from '../checklist/checklist-item.ts';
import type { Progress } from '../checklist/checklist.ts';
import type { OpenReason } from '../checklist/look.ts';
import type { CustodyModel } from '../exposure/custody-model.ts';
import type { Band, FactorId, NoScore } from '../exposure/exposure-score.ts';
import type { Arrangement } from '../exposure/imports/statement.ts';
import type { Rung, ProofKind } from '../ladder/evidence.ts';
import type { RungStatus } from '../ladder/evaluate-ladder.ts';
import type { PlanState } from '../plan/plan.ts';
import type { PlanStep } from '../plan/steps-of.ts';
import type { Network, SavedKind, SavedScript } from '../wallet/inspection.ts';

/**
 * Where someone stands, to be kept or handed on (docs/report.md). Times are ISO 8601 UTC, amounts exact decimals. What
 * `Told<…>` wraps is null in the redacted form, whatever it was.
 */
export type Report = {
  readonly format: 'holdfast_report';
  readonly version: 1;
  readonly redacted: boolean;
  readonly at: string;
  readonly exposure: ReportedExposure;
  readonly readiness: ReportedReadiness;
  readonly wallets: readonly ReportedWallet[];
  readonly evidence: readonly ReportedEvidence[];
  readonly proofs: readonly ReportedProof[];
  readonly reserves: readonly ReportedLeaf[];
  readonly plans: readonly ReportedPlan[];
  /** What is to be done, in order. */
  readonly openPoints: readonly OpenPoint[];
  /** What the user said does not concern them. */
  readonly excluded: readonly ReportedExclusion[];
};

/** Something that is left out of the redacted form. */
export type Told<T> = T | null;

export type ReportedExposure = {
  /** 0 good to 100 bad; null when there is nothing to score, for `reason`. */
  readonly score: number | null;
  readonly reason: NoScore['reason'] | null;
  readonly band: Band | null;
  readonly method: '2026.1';
  readonly methodRevision: number;
  /** 0–1. */
  readonly custodialShare: number | null;
  readonly factors: readonly {
    readonly id: FactorId;
    readonly points: number;
    readonly most: number;
  }[];
  readonly holders: readonly ReportedHolder[];
  readonly totalValue: Told<string>;
  readonly currency: string | null;
  readonly pricesFrom: string | null;
  readonly stalePrices: readonly string[];
  readonly unpriced: readonly string[];
};

/** A venue or own wallet with coins; share and points are null where they were not scored. */
export type ReportedHolder = {
  readonly kind: 'venue' | 'wallet';
  readonly name: string;
  readonly custody: CustodyModel;
  readonly share: number | null;
  readonly points: number | null;
  readonly positions: readonly {
    readonly asset: string;
    readonly arrangement: Arrangement;
    readonly amount: Told<string>;
    readonly value: Told<string>;
  }[];
};

export type ReportedReadiness = Progress & {
  readonly areas: readonly (Progress & { readonly area: Area })[];
  readonly levels: readonly (Progress & { readonly level: Level })[];
};

/** A wallet in use with its ladder. */
export type ReportedWallet = {
  readonly name: string;
  readonly network: Network;
  readonly kind: SavedKind;
  readonly script: SavedScript;
  readonly threshold: number | null;
  readonly keys: number;
  readonly savedAt: string;
  readonly fingerprints: Told<readonly (string | null)[]>;
  readonly balanceSats: Told<string>;
  readonly provenRungs: number;
  readonly rungs: readonly {
    readonly rung: Rung;
    readonly status: RungStatus;
    readonly at: string | null;
    readonly until: string | null;
  }[];
};

/** What stands behind an item of the checklist that is, or was, done. */
export type ReportedEvidence = {
  readonly itemId: ChecklistItemId;
  readonly level: Level;
  readonly status: 'done' | 'expired';
  /** `seen`: Holdfast looked. `shown`: the user's word or file. */
  readonly kind: 'seen' | 'shown';
  /** Null where Holdfast looks anew each time. */
  readonly at: string | null;
  readonly until: string | null;
  readonly note: Told<string>;
  readonly who: Told<string>;
  readonly file: Told<{ readonly name: string; readonly sha256: string }>;
};

/** A dated proof of a wallet's ladder. */
export type ReportedProof = {
  readonly wallet: string;
  readonly kind: ProofKind;
  /** Counted from 1; null for the whole wallet. */
  readonly key: number | null;
  readonly at: string;
  readonly revokedAt: string | null;
  readonly addresses: Told<readonly string[]>;
  readonly txid: Told<string>;
};

/** An own balance that was found in a venue's proof of reserves. */
export type ReportedLeaf = {
  readonly venue: string | null;
  readonly scheme: string;
  readonly auditAt: string | null;
  readonly verifiedAt: string;
  readonly root: Told<string>;
};

export type ReportedPlan = {
  readonly venue: string;
  readonly state: PlanState;
  readonly createdAt: string;
  readonly endedAt: string | null;
  readonly steps: number;
  readonly finished: number;
  /** The step in front; null where there is none. */
  readonly next: ReportedStep | null;
  readonly wallet: string | null;
  readonly address: Told<string>;
  readonly bitcoinLeft: Told<string>;
};

export type ReportedStep = Pick<PlanStep, 'id' | 'phase' | 'part' | 'asset'> & {
  readonly amount: Told<string>;
  /** Until when there is nothing to do; null where it can be done now. */
  readonly waitsUntil: string | null;
};

export type OpenPoint = {
  readonly itemId: ChecklistItemId;
  readonly area: Area;
  readonly level: Level;
  readonly status: 'open' | 'expired';
  readonly reason: OpenReason | null;
  readonly expiredAt: string | null;
  readonly minutes: number;
};

export type ReportedExclusion = {
  readonly itemId: ChecklistItemId;
  readonly at: string;
  readonly reason: Told<string>;
};
