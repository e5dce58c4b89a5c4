import type { SavedLeafProof } from './saved-leaf-proof.ts';

/** The newest proof of a venue that an own balance was counted. */
export type OwnLeaf = {
  readonly venueId: string;
  /** UTC day that its age counts from: of the audit, else of the verification. */
  readonly day: string;
  readonly proof: SavedLeafProof;
};

/** At which venues an own leaf was verified, each with the newest proof. */
export function ownLeaves(proofs: readonly SavedLeafProof[]): readonly OwnLeaf[] {
  const newest = new Map<string, OwnLeaf>();
  for (const proof of proofs) {
    const { venueId } = proof;
    if (venueId === null) continue;
    const day = proof.auditAt ?? proof.verifiedAt.slice(0, 10);
    const before = newest.get(venueId);
    if (before === undefined || before.day <= day) newest.set(venueId, { venueId, day, proof });
  }
  return [...newest.values()];
}
