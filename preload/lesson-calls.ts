import type { Call, Empty } from './call.ts';
import type { LessonsView } from './lesson-shapes.ts';

/** What November 2022 and other incidents taught. Read-only. */
export type LessonCalls = { 'lessons.list': Call<Empty, LessonsView> };
