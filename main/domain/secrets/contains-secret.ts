import { containsMnemonic } from './contains-mnemonic.ts';
import { findPrivateKey } from './find-private-key.ts';
import type { SecretKind } from './secret-kind.ts';

/** Characters looked at together: regular expressions run out of stack on longer stretches without a break. */
const PART = 512 * 1024;
/** Parts share their edge, so that a secret on the cut stands whole in one of them. The longest is far shorter. */
const OVERLAP = 16 * 1024;

/**
 * The first kind of secret found anywhere in a text, or null. Time grows with the length of the text only: some 20 ms
 * for 256 KiB. What is found is never returned, so that it cannot reach a log.
 */
export function containsSecret(text: string): SecretKind | null {
  for (let start = 0; start === 0 || start < text.length; start += PART) {
    const kind = secretIn(text.slice(start, start + PART + OVERLAP));
    if (kind !== null) return kind;
  }
  return null;
}

function secretIn(text: string): SecretKind | null {
  return findPrivateKey(text) ?? (containsMnemonic(text) ? 'mnemonic' : null);
}
