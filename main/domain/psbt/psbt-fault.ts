import type { Fault, SentenceParams } from '../fault.ts';
import { fail } from '../result.ts';

/** Why a PSBT cannot be read at all. Sentences: renderer/i18n, `psbtReasons`. */
export type PsbtCode = 'not_recognised' | 'unsupported' | 'invalid' | 'secret_detected';

/** The exact fault behind the code. */
export type PsbtReason =
  | 'psbt_text_unreadable'
  | 'psbt_base64_damaged'
  | 'psbt_not_a_psbt'
  | 'psbt_network_transaction'
  | 'psbt_too_large'
  | 'psbt_truncated'
  | 'psbt_inputs_missing'
  | 'psbt_outputs_missing'
  | 'psbt_trailing_bytes'
  | 'psbt_length_not_minimal'
  | 'psbt_key_twice'
  | 'psbt_key_length'
  | 'psbt_value_length'
  | 'psbt_value_malformed'
  | 'psbt_field_missing'
  | 'psbt_field_not_allowed'
  | 'psbt_version_unknown'
  | 'psbt_unsigned_tx_malformed'
  | 'psbt_unsigned_tx_signed'
  | 'psbt_previous_tx_malformed'
  | 'psbt_previous_tx_mismatch'
  | 'psbt_previous_output_missing'
  | 'psbt_public_key_invalid'
  | 'psbt_signature_malformed'
  | 'psbt_amount_impossible'
  | 'psbt_locktime_range'
  | 'psbt_locktime_conflict'
  | 'psbt_silent_payment'
  | 'psbt_private_key';

export type PsbtFault = Fault<PsbtCode, PsbtReason>;

/** What every refusal of a PSBT returns. */
export type PsbtRefusal = { readonly ok: false; readonly error: PsbtFault };

const CODES: Partial<Record<PsbtReason, PsbtCode>> = {
  psbt_text_unreadable: 'not_recognised',
  psbt_not_a_psbt: 'not_recognised',
  psbt_network_transaction: 'not_recognised',
  psbt_too_large: 'unsupported',
  psbt_version_unknown: 'unsupported',
  psbt_silent_payment: 'unsupported',
  psbt_private_key: 'secret_detected',
};

/** Refuses a PSBT for an exact reason; most reasons stand behind the code `invalid`. */
export function refusePsbt(reason: PsbtReason, params?: SentenceParams): PsbtRefusal {
  const code = CODES[reason] ?? 'invalid';
  return fail(params === undefined ? { code, reason } : { code, reason, params });
}
