import type { AddressReason } from '../address/address.ts';
import type { Fault, SentenceParams } from '../fault.ts';
import type { MessageReason } from '../message/message-verdict.ts';
import type { PsbtReason } from '../psbt/psbt-fault.ts';
import { fail } from '../result.ts';
import type { ChainProofReason } from './chain-proof-reason.ts';

/** Why a proof is none. Sentences: renderer/i18n, `proofReasons`. */
export type ProofReason =
  | 'seen_address_differs'
  | 'seen_address_swapped'
  | 'seen_address_elsewhere'
  | 'list_lacks_address'
  | 'index_not_asked'
  | 'change_not_compared'
  | 'eye_not_all'
  | 'fingerprint_malformed'
  | 'fingerprint_differs'
  | 'message_not_asked'
  | 'address_not_asked'
  | 'address_not_of_wallet'
  | 'code_unreadable'
  | 'psbt_of_other_wallet'
  | 'psbt_without_signature'
  | 'spend_without_keys'
  | 'proof_used_before';

export type ProofFault = Fault<
  'proof_refused',
  ProofReason | ChainProofReason | MessageReason | AddressReason | PsbtReason
>;

/** Refuses a proof for an exact reason. `field` is the part of it that is wrong. */
export function refuseProof(
  reason: NonNullable<ProofFault['reason']>,
  field: string | null = null,
  params?: SentenceParams,
): { readonly ok: false; readonly error: ProofFault } {
  return fail({
    code: 'proof_refused',
    reason,
    fields: [field === null ? 'proof' : `proof.${field}`],
    ...(params === undefined ? {} : { params }),
  });
}
