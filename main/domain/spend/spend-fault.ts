import type { Fault, SentenceParams } from '../fault.ts';
import { fail } from '../result.ts';

/** Why a payment is not made, or what came back is not taken. Sentences: renderer/i18n, `spendReasons`. */
export type SpendReason =
  | 'spend_coins_missing'
  | 'spend_transaction_unreadable'
  | 'spend_coin_not_mine'
  | 'spend_coins_not_enough'
  | 'spend_amount_missing'
  | 'spend_amount_dust'
  | 'spend_fee_rate_too_low'
  | 'spend_fee_rate_too_high'
  | 'spend_destination_not_mine'
  | 'spend_script_unsupported'
  | 'spend_script_too_complex'
  | 'spend_script_needs_time'
  | 'spend_script_needs_preimage'
  | 'spend_self_check_failed'
  | 'signed_inputs_differ'
  | 'signed_outputs_differ'
  | 'signed_amount_differs'
  | 'signed_destination_differs'
  | 'signed_timing_differs'
  | 'signed_nothing'
  | 'signed_signature_wrong'
  | 'signed_covers_part'
  | 'signed_does_not_spend';

export type SpendFault = Fault<'spend_refused', SpendReason>;

/** What every refusal here returns. */
export type SpendRefusal = { readonly ok: false; readonly error: SpendFault };

/** Refuses for an exact reason, with the values that its sentence needs. */
export function refuseSpend(reason: SpendReason, params?: SentenceParams): SpendRefusal {
  const fault = { code: 'spend_refused', reason } as const;
  return fail(params === undefined ? fault : { ...fault, params });
}
