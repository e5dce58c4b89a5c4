import type { SentenceParams } from '../fault.ts';
import { fail } from '../result.ts';
import type { InspectCode, InspectFault, InspectReason } from './inspection.ts';

/** What every refusal of a wallet text returns. */
export type Refusal = { readonly ok: false; readonly error: InspectFault };

/** Refuses a wallet text for an exact reason. */
export function refuse(
  code: Exclude<InspectCode, 'not_recognised'>,
  reason: InspectReason,
  params?: SentenceParams,
): Refusal {
  return fail(params === undefined ? { code, reason } : { code, reason, params });
}
