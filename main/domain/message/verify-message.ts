import { inspectAddress } from '../address/inspect-address.ts';
import type { MessageVerdict } from './message-verdict.ts';
import { readMessageSignature } from './read-message-signature.ts';
import { verifyBip322 } from './verify-bip322.ts';
import { verifyCompactSignature } from './verify-compact-signature.ts';

export type SignedMessage = {
  readonly address: string;
  /** Signed exactly as it stands, in UTF-8. */
  readonly message: string;
  /** Base64, with or without a prefix of BIP-322. */
  readonly signature: string;
};

/**
 * Whether the key of an address signed a message: legacy signatures, BIP-137, Electrum's, and BIP-322 in all three
 * forms. Never throws: what cannot be read is `invalid`, with the exact reason.
 */
export function verifyMessage({ address, message, signature }: SignedMessage): MessageVerdict {
  const inspection = inspectAddress(address);
  if (!inspection.ok) {
    const { reason = 'address_not_recognised', params } = inspection.error;
    const verdict = { verdict: 'invalid', scheme: 'unknown', reason } as const;
    return params === undefined ? verdict : { ...verdict, params };
  }
  const reading = readMessageSignature(signature);
  if (!reading.ok) return reading.error;
  return reading.value.kind === 'compact'
    ? verifyCompactSignature(inspection.value, message, reading.value.bytes)
    : verifyBip322(inspection.value, message, reading.value);
}
