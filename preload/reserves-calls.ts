import type { Call, Empty } from './call.ts';
import type { LeafProofView, LeafVerdictView, ProofInput, SchemeView } from './reserves-shapes.ts';

/** Whether a venue counted the user's balance among what it owes. Nothing leaves the computer. */
export type ReservesCalls = {
  'reserves.schemes': Call<Empty, { schemes: readonly SchemeView[] }>;
  /** Never refused: a proof that does not hold is not `included`, with the reason. Keys and nonces are not kept. */
  'reserves.verify': Call<ProofInput, LeafVerdictView, 'not_found'>;
  'reserves.keep': Call<
    { proofId: string; venueId: string | null },
    { proofs: readonly LeafProofView[] },
    'not_found'
  >;
  'reserves.list': Call<Empty, { proofs: readonly LeafProofView[] }>;
  'reserves.remove': Call<{ id: string }, { proofs: readonly LeafProofView[] }, 'not_found'>;
};
