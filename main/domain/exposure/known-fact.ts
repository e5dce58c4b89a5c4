import { addMonths } from '../checklist/add-months.ts';
import type { FactId } from './fact-values.ts';

/**
 * Where a fact was learned: the venue, a court or a regulator itself (`primary`), anyone reporting on it
 * (`secondary`), the user's own word about a venue (`own`) or in the checklist (`checklist`), an export that was taken
 * in (`import`), a proof of reserves that Holdfast worked through (`reserves`), or coins that came in by an exit plan
 * (`plan`).
 */
export type FactOrigin =
  'primary' | 'secondary' | 'own' | 'checklist' | 'import' | 'reserves' | 'plan';

/** Something known about a venue, with where it comes from and since when. */
export type KnownFact = {
  readonly value: string;
  /** From when its age counts: the day it was read, or the day that the value itself is. ISO 8601 UTC. */
  readonly at: string;
  readonly from: FactOrigin;
  /** Id of the link list; null where the user or Holdfast is the source. */
  readonly source: string | null;
  readonly note: string;
};

/** What is known about one venue. A fact that is not there is unknown. */
export type FactSheet = ReadonlyMap<FactId, KnownFact>;

/** How far each origin counts, 0–1. A report of someone else is worth half of what one can read oneself. */
export const ORIGIN_STRENGTH: Readonly<Record<FactOrigin, number>> = {
  primary: 1,
  secondary: 0.5,
  own: 1,
  checklist: 1,
  import: 1,
  reserves: 1,
  plan: 1,
};

/**
 * How far a fact of `at` still counts at `now`, 0–1: in full for the first half of its term, then evenly less, and not
 * at all from the end of the term on, where the checklist calls it expired. Nothing counts before it was known.
 */
export function freshness(at: string, termMonths: number, now: string): number {
  const [start, end, moment] = [at, addMonths(at, termMonths), now].map((one) => Date.parse(one));
  if (start === undefined || end === undefined || moment === undefined) return 0;
  if (moment < start || moment >= end) return 0;
  return Math.min(1, (end - moment) / ((end - start) / 2));
}
