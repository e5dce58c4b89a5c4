import type { ChecklistItem, ChecklistItemId } from './catalog.ts';
import type { Area, Condition, Level } from './checklist-item.ts';
import type { Declaration, EvidenceFile, Exclusion } from './declaration.ts';
import type { OpenReason } from './look.ts';
import type { Situation } from './situation.ts';

/** What stands behind a tick: the app's own look at the state, or what the user showed. Times are ISO 8601 UTC. */
export type Evidence =
  | { readonly kind: 'automatic' }
  | {
      readonly kind: 'declared';
      readonly at: string;
      readonly note: string;
      readonly who: string | null;
      readonly file: EvidenceFile | null;
    };

/** Why an item does not concern the user: a condition that does not hold, or their own word. */
export type NotApplicableReason = Condition | 'excluded';

/** Where an item stands. Times are ISO 8601 UTC; `until` is null for evidence that holds as long as the state does. */
export type ItemStatus =
  | { readonly status: 'open'; readonly reason: OpenReason | null }
  | { readonly status: 'done'; readonly evidence: Evidence; readonly until: string | null }
  | { readonly status: 'expired'; readonly evidence: Evidence; readonly until: string }
  | {
      readonly status: 'not_applicable';
      readonly reason: NotApplicableReason;
      /** The user's own word, where that is the reason. */
      readonly exclusion: Exclusion | null;
    };

/** An item with where it stands, and how often the user said something about it. */
export type ChecklistLine = ChecklistItem & ItemStatus & { readonly entries: number };

/** Readiness of a part of the checklist: weighted share of applicable items that are done, 0–100, whole. */
export type Progress = {
  readonly readiness: number;
  readonly done: number;
  readonly applicable: number;
};

/** What doing one item would add to readiness, in points of 100, to one decimal. */
export type ReadinessLever = {
  readonly id: ChecklistItemId;
  readonly points: number;
  readonly minutes: number;
};

/** The checklist as it stands at one moment. */
export type Checklist = Progress & {
  readonly items: readonly ChecklistLine[];
  readonly areas: readonly (Progress & { readonly area: Area })[];
  readonly levels: readonly (Progress & { readonly level: Level })[];
  /** What would raise readiness most, best first, three at most; the first is the next step. */
  readonly levers: readonly ReadinessLever[];
  readonly situation: Situation;
};

/** Everything that the user said about the checklist. */
export type Said = {
  readonly declarations: readonly Declaration[];
  readonly exclusions: readonly Exclusion[];
  /** Null while they told nothing. */
  readonly situation: Situation | null;
};
