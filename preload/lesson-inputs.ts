import type * as v from 'valibot';
import { empty } from './input-parts.ts';
import type { LessonCalls } from './lesson-calls.ts';

/** What the method about lessons takes. */
export const lessonInputs: {
  readonly [M in keyof LessonCalls]: v.GenericSchema<unknown, LessonCalls[M]['input']>;
} = { 'lessons.list': empty };
