import type { VenueCustody } from './custody-model.ts';
import type { FactId } from './fact-values.ts';

/** The same short text in both languages. */
export type BothLanguages = { readonly en: string; readonly nl: string };

/** A fact about a venue with where it was read and when. */
export type SourcedFact = {
  readonly value: string;
  /** Where it was read: an id of the link list. */
  readonly source: string;
  /** `primary` is the venue, a court or a regulator; `secondary` is anyone reporting on it. */
  readonly kind: 'primary' | 'secondary';
  /** Day it was read, `2026-11-22`. */
  readonly checked: string;
};

/**
 * How a venue shows its reserves: balances in a tree (`merkle`), with a proof that none is negative (`zk`), by someone
 * else's word (`attestation`), as addresses (`addresses`), or not.
 */
export type ReserveProof = 'zk' | 'merkle' | 'attestation' | 'addresses' | 'none';

/** A venue that closed: when, how, and what came back. */
export type Closure = {
  /** When customers could no longer withdraw, or the venue ended: a day, a month or a year; null when not known. */
  readonly at: string | null;
  readonly what: BothLanguages;
  /** What creditors got; null where that is not known. */
  readonly creditors: BothLanguages | null;
  readonly source: string;
  readonly kind: SourcedFact['kind'];
  readonly checked: string;
};

/** What Holdfast ships about a venue. Everything that is null or not listed is unknown, and counts as no protection. */
export type CatalogVenue = {
  readonly id: string;
  readonly name: string;
  readonly custody: VenueCustody;
  readonly riskGroup: string;
  readonly ownToken: SourcedFact | null;
  /** Owners, tied firms and custodians that its risk group is named after. */
  readonly ties: (SourcedFact & { readonly text: BothLanguages }) | null;
  readonly reserveProof: (SourcedFact & { readonly value: ReserveProof }) | null;
  /** Whether one can check one's own entry in that proof. */
  readonly ownLeaf: (SourcedFact & { readonly value: 'yes' | 'no' }) | null;
  /** Hours that a new withdrawal address has to wait. */
  readonly addressDelayHours: SourcedFact | null;
  /** Facts that the score reads. */
  readonly facts: Readonly<Partial<Record<FactId, SourcedFact>>>;
  /** Ids of the link list: where to find its proof and its terms. */
  readonly pages: { readonly proof: string | null; readonly terms: string | null };
  readonly note: BothLanguages | null;
  readonly closed: Closure | null;
};
