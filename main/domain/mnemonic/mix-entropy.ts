import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { UserSymbols } from './read-user-entropy.ts';

/** Bytes of system randomness, whatever the phrase needs: as many as the longest phrase has. */
export const SYSTEM_BYTES = 32;
const DOMAIN = 'Holdfast seed words 1';

/**
 * Entropy for a phrase of 12 (16 bytes) or 24 words (32 bytes): HMAC-SHA256 of what the user threw, keyed with the
 * system's randomness. Whoever knows one of the two learns nothing of the result. Without a user's part it is the
 * system's randomness itself. Throws for system bytes that a working generator does not give.
 */
export function mixEntropy(
  system: Uint8Array,
  user: UserSymbols | null,
  length: 16 | 32,
): Uint8Array {
  if (system.length !== SYSTEM_BYTES || system.every((byte) => byte === system[0])) {
    throw new Error('The random generator of the system is broken');
  }
  if (user === null) return system.slice(0, length);
  const message = utf8ToBytes(`${DOMAIN}\0${user.kind}\0${user.symbols.join(',')}`);
  const mixed = hmac(sha256, system, message);
  message.fill(0);
  return mixed.subarray(0, length);
}
