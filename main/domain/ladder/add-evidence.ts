import type { SavedWallet } from '../profile/saved-wallet.ts';
import type { Evidence, ProvenFact } from './evidence.ts';

/** What is told when a fact becomes evidence. */
export type EvidenceStamp = {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly newId: () => string;
};

/** The wallet with proven facts dated and kept. Whoever calls has checked them. */
export function addEvidence(
  wallet: SavedWallet,
  facts: readonly ProvenFact[],
  { at, newId }: EvidenceStamp,
): SavedWallet {
  const added = facts.map((fact): Evidence => ({ ...fact, id: newId(), at, revokedAt: null }));
  return { ...wallet, evidence: [...wallet.evidence, ...added] };
}

/** The wallet with one piece of evidence taken back; null when it has none of that id that stands. */
export function revokeEvidence(
  wallet: SavedWallet,
  evidenceId: string,
  at: string,
): SavedWallet | null {
  const standing = wallet.evidence.find(({ id, revokedAt }) => id === evidenceId && !revokedAt);
  if (standing === undefined) return null;
  const evidence = wallet.evidence.map((one) =>
    one === standing ? { ...one, revokedAt: at } : one,
  );
  return { ...wallet, evidence };
}
