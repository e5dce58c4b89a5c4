import type { VenueCustody } from './custody-model.ts';

/** A fact about a venue with where it was read and when. */
export type SourcedFact = {
  readonly value: string;
  /** Where it was read: a title with publisher. */
  readonly source: string;
  /** `primary` is the venue, a court or a regulator; `secondary` is anyone reporting on it. */
  readonly kind: 'primary' | 'secondary';
  /** Day it was read, `2026-11-22`. */
  readonly checked: string;
};

/** What Holdfast ships about a venue. Everything not listed is unknown, and counts as no protection. */
export type CatalogVenue = {
  readonly id: string;
  readonly name: string;
  readonly custody: VenueCustody;
  readonly riskGroup: string;
  readonly ownToken: SourcedFact | null;
};
