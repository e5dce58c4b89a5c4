import type { InclusionReason } from '../chain/inclusion-reason.ts';
import type { SentenceParams } from '../fault.ts';
import { fail } from '../result.ts';

/** Why what was handed in does not prove a deposit or a spend. Sentences: renderer/i18n, `chainProofReasons`. */
export type ChainProofReason =
  | InclusionReason
  | 'block_work_cheap'
  | 'deposit_elsewhere'
  | 'deposit_to_change'
  | 'previous_tx_malformed'
  | 'previous_tx_missing'
  | 'spend_elsewhere'
  | 'spend_too_large'
  | 'spend_not_judged'
  | 'spend_not_signed';

export type ChainProofFault = {
  readonly reason: ChainProofReason;
  readonly params?: SentenceParams;
};

/** Refuses a proof from the chain for an exact reason. */
export function refuseChainProof(
  reason: ChainProofReason,
  params?: SentenceParams,
): { readonly ok: false; readonly error: ChainProofFault } {
  return fail(params === undefined ? { reason } : { reason, params });
}
