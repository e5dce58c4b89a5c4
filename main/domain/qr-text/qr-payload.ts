import type { Fault, SentenceParams } from '../fault.ts';
import { fail, type Result } from '../result.ts';
import type { InspectCode, InspectReason, ScriptType } from '../wallet/inspection.ts';

/** Why the text of a QR code is refused. */
export type QrFault = Fault<InspectCode | 'secret_detected', InspectReason>;

/** What every refusal of the text of a QR code returns. */
export type QrRefusal = { readonly ok: false; readonly error: QrFault };

/**
 * What a code offers to watch. `wallet`: whole descriptors. `cosigner`: one key of a multisig wallet, written with its
 * origin. `key`: an extended key with its origin and no script beside it.
 */
export type QrCandidate = {
  readonly role: 'wallet' | 'cosigner' | 'key';
  /** As the code says it, or as its path implies (`key`); null when neither does, or when it has no name of ours. */
  readonly script: ScriptType | null;
  /** Public text without checksum, hardened steps marked `h`. */
  readonly descriptors: readonly string[];
  /** The code gave account keys without a path, as most devices do, and `/<0;1>/*` was put after them. */
  readonly hasAssumedChains: boolean;
};

/** What the text of a QR code holds, once complete. Never a private key. */
export type QrPayload =
  | {
      readonly kind: 'descriptors';
      readonly candidates: readonly QrCandidate[];
      /** As named on the device, cleaned and shortened. */
      readonly name?: string;
    }
  | { readonly kind: 'psbt' | 'transaction'; readonly bytes: Uint8Array }
  /** `text`: the same bytes where they are UTF-8 text, such as a wallet file. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly text?: string }
  | { readonly kind: 'text' | 'json'; readonly text: string };

/** Refuses the text of a QR code for an exact reason. */
export function refuseQr(
  code: Exclude<InspectCode, 'not_recognised'>,
  reason: InspectReason,
  params?: SentenceParams,
): QrRefusal {
  return fail(params === undefined ? { code, reason } : { code, reason, params });
}

/** Refuses a private key, whatever it came in. */
export const SECRET_DETECTED: Result<never, QrFault> = fail({ code: 'secret_detected' });
