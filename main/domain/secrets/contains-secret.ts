import { containsMnemonic } from './contains-mnemonic.ts';
import { findPrivateKey } from './find-private-key.ts';
import type { SecretKind } from './secret-kind.ts';

/** Characters of the shortest secret: a Chinese phrase of twelve without spaces. */
const SHORTEST = 12;

/**
 * The first kind of secret found anywhere in a text, or null. Time grows with the length of the text only: some 10 ms
 * for 256 KiB. What is found is never returned, so that it cannot reach a log.
 */
export function containsSecret(text: string): SecretKind | null {
  if (text.length < SHORTEST) return null;
  return findPrivateKey(text) ?? (containsMnemonic(text) ? 'mnemonic' : null);
}
