import { ripemd160 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ExtendedKey } from '../extended-key.ts';

/** The fingerprint of a key itself (BIP-32), eight hex digits: that of its device if it is a master key. */
export function keyFingerprint({ publicKey }: Pick<ExtendedKey, 'publicKey'>): string {
  return bytesToHex(ripemd160(sha256(publicKey)).subarray(0, 4));
}
