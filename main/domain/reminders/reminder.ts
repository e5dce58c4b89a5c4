import type { ChecklistItemId } from '../checklist/catalog.ts';
import type { GoalMeasure } from '../history/goal.ts';
import type { Rung } from '../ladder/evidence.ts';
import type { StepId } from '../plan/plan.ts';

/** How soon something asks for attention: urgency-rules.ts. */
export type Urgency = 'overdue' | 'week' | 'month';

/** What a reminder is about. Where it leads to follows from it. */
export type ReminderSubject =
  /** Evidence of an item of the checklist. */
  | { readonly kind: 'item'; readonly itemId: ChecklistItemId }
  | {
      readonly kind: 'rung';
      readonly walletId: string;
      readonly walletName: string;
      readonly rung: Rung;
    }
  /** A wait in an exit plan. */
  | {
      readonly kind: 'plan';
      readonly planId: string;
      readonly venueName: string;
      readonly stepId: StepId;
    }
  | { readonly kind: 'goal'; readonly measure: GoalMeasure; readonly target: number }
  | { readonly kind: 'prices'; readonly assets: readonly string[] }
  /** An own balance in a venue's proof of reserves. */
  | { readonly kind: 'leaf'; readonly venueId: string; readonly venueName: string }
  | { readonly kind: 'backup'; readonly why: BackupWhy };

/** `never`: none was made. `old`: its term ends. `changed`: much was put in since. `unread`: it was never read back. */
export type BackupWhy = 'never' | 'old' | 'changed' | 'unread';

/** Something that has a day, before it is judged. */
export type DatedSubject = {
  readonly subject: ReminderSubject;
  /** When it ends or ended, ISO 8601 UTC. */
  readonly at: string;
};

/** Something that expired or will soon. */
export type Reminder = DatedSubject & {
  readonly urgency: Urgency;
  /** Days on the user's calendar until then: 0 today, below zero when past. */
  readonly daysLeft: number;
};
