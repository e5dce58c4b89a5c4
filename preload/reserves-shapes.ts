import type { BalanceDifference } from '../main/domain/reserves/compare-holdings.ts';
import type { ProofBalances, ProofFields } from '../main/domain/reserves/inclusion.ts';
import type { PathNode } from '../main/domain/reserves/path-node.ts';
import type { LeafReason } from '../main/domain/reserves/leaf-fault.ts';
import type { SavedLeafProof } from '../main/domain/reserves/saved-leaf-proof.ts';
import type { Scheme, SchemeId } from '../main/domain/reserves/schemes.ts';

export type { ProofBalances, ProofFields } from '../main/domain/reserves/inclusion.ts';
export type { PathNode } from '../main/domain/reserves/path-node.ts';
export type { LeafReason } from '../main/domain/reserves/leaf-fault.ts';
export type { LeafFindingName } from '../main/domain/reserves/verify-leaf.ts';
export type { SchemeId } from '../main/domain/reserves/schemes.ts';

/** Something that lessens what a proof shows, with its sentence. */
export type LeafFindingView = {
  /** `short_hash_bits:64` carries its number. */
  readonly code: string;
  readonly severity: 'info' | 'warn';
  readonly message: string;
};

/** What the user knew to hold on the day of an audit, beside what was counted. */
export type HoldingComparison = {
  /** UTC day of the snapshot; null for what is held now. */
  readonly day: string | null;
  readonly rows: readonly BalanceDifference[];
};

/** Whether a balance was counted. `reason` says why not; never that a venue can pay. */
export type LeafVerdictView = {
  readonly scheme: SchemeId | null;
  readonly included: boolean;
  readonly root: string | null;
  readonly balances: ProofBalances;
  /** What lessens the proof itself: flags of its scheme. */
  readonly findings: readonly LeafFindingView[];
  /** What is missing beside it: a second source, its day, its age, the balance. */
  readonly notes: readonly LeafFindingView[];
  readonly reason?: LeafReason;
  /** The sentence for `reason`. */
  readonly message?: string;
  /** Level of the tree on which it failed, 0 being the own leaf; null where no path was walked. */
  readonly failedAt: number | null;
  /** What the proof or the second source says instead of the last node of `path`, where that was refused. */
  readonly expected: string | null;
  readonly rootSums: Readonly<Record<string, string>> | null;
  /** From the own leaf to the root, or to where it could not be followed further. */
  readonly path: readonly PathNode[];
  /** List of coins that fitted. */
  readonly variant: string | null;
  readonly auditDay: string | null;
  /** Whether the same root was read elsewhere. */
  readonly isConfirmed: boolean;
  readonly compared: HoldingComparison | null;
  /** To keep it; null when there is nothing to keep. */
  readonly proofId: string | null;
};

export type ProofInput = {
  scheme?: SchemeId;
  files: readonly { fileName: string; bytesBase64: string }[];
  fields?: ProofFields;
  /** The root as it was read elsewhere, where (an address or a name) and when. */
  published?: { root: string; place?: string; day?: string };
  /** A venue of the profile: what is held there is compared. */
  venueId?: string;
};

/** A kept proof with what its age means today. */
export type LeafProofView = SavedLeafProof & {
  readonly venueName: string | null;
  readonly findingTexts: readonly LeafFindingView[];
  readonly isFresh: boolean;
  /** UTC day until which it says something of the venue today. */
  readonly freshUntil: string;
  /** The newest of its venue: the one that counts. True as well where it has none. */
  readonly isNewest: boolean;
  /** Whole days since the audit, or since it was verified where its day is not known. */
  readonly ageDays: number;
};

export type SchemeView = Omit<Scheme, 'venues'> & {
  readonly venues: readonly { readonly id: string; readonly name: string }[];
};
