import type { Output } from '../../../preload/contract.ts';

export type Lessons = Output<'lessons.list'>;
export type LessonEvent = Lessons['events'][number];
export type Incident = Lessons['incidents'][number];
export type Source = Lessons['sources'][number];
export type TaughtItem = LessonEvent['items'][number];
export type Verdict = Incident['reach']['verdict'];

/** The order in which incidents are shown: what would have reached the user first. */
export const VERDICTS: readonly Verdict[] = [
  'would_have_reached',
  'partly',
  'cannot_tell',
  'would_not',
];
