import type { OwnTokenShare } from '../main/domain/reserves/own-token-share.ts';
import type { ReserveList } from '../main/domain/reserves/read-reserve-list.ts';
import type { Call, Empty } from './call.ts';
import type { LeafProofView, LeafVerdictView, ProofInput, SchemeView } from './reserves-shapes.ts';

/** Lists of a venue's own addresses, handed over in pieces: at most one at a time. */
export type ReserveListCalls = {
  'reserves.listBegin': Call<{ size: number }, { session: string }>;
  /** Answers once the piece is verified: bytes done, of all that were announced. */
  'reserves.listAppend': Call<
    { session: string; bytesBase64: string },
    { done: number; total: number },
    'not_found'
  >;
  /** `ownToken`: ticker of the venue's own token, whose share is worked out with the user's prices. */
  'reserves.listFinish': Call<
    { session: string; ownToken?: string },
    { list: ReserveList; ownToken: OwnTokenShare | null },
    'not_found' | 'unknown_format'
  >;
  'reserves.listDrop': Call<{ session: string }, Empty>;
};

/** Whether a venue counted the user's balance among what it owes. Nothing leaves the computer. */
export type ReservesCalls = ReserveListCalls & {
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
