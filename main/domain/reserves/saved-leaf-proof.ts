import type { ProofBalances } from './inclusion.ts';
import type { VerifiableScheme } from './schemes.ts';

/**
 * That a balance was counted in a list of liabilities, kept as evidence. Keys, nonces and e-mail addresses that it was
 * found with are not among it.
 */
export type SavedLeafProof = {
  readonly id: string;
  /** Null where no venue of the profile was named. */
  readonly venueId: string | null;
  readonly scheme: VerifiableScheme;
  /** Lower-case hex. */
  readonly root: string;
  /** UTC day of the audit; null where nobody knows it. */
  readonly auditAt: string | null;
  /** ISO 8601 UTC. */
  readonly verifiedAt: string;
  readonly balances: ProofBalances;
  /** Codes of what lessens it (LeafFinding, LeafNote). */
  readonly findings: readonly string[];
  /** Where and when the user read the same root; null where they did not. */
  readonly secondSource: { readonly place: string; readonly day: string | null } | null;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
};
