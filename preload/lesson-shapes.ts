import type { ChecklistItemId } from '../main/domain/checklist/catalog.ts';
import type { ItemStatus } from '../main/domain/checklist/checklist.ts';
import type { Incident } from '../main/domain/incidents/incident.ts';
import type { Reach } from '../main/domain/incidents/reach-verdict.ts';
import type { LessonEvent } from '../main/domain/lessons/lesson-event.ts';
import type { SourceView } from './stress-shapes.ts';

/** A checklist item that something taught, as it stands now. */
export type TaughtItem = {
  readonly id: ChecklistItemId;
  readonly status: ItemStatus['status'];
};

/** November 2022 as a timeline, other incidents, and what each would have been to this user. */
export type LessonsView = {
  readonly events: readonly (Omit<LessonEvent, 'items'> & {
    readonly items: readonly TaughtItem[];
  })[];
  /** The oldest first. */
  readonly incidents: readonly (Omit<Incident, 'items' | 'reaches'> & {
    readonly items: readonly TaughtItem[];
    readonly reach: Reach;
  })[];
  /** Those that events and incidents name. */
  readonly sources: readonly SourceView[];
  readonly currency: string;
  /** Oldest price used, ISO 8601 UTC; null when none was needed. */
  readonly pricesFrom: string | null;
};
