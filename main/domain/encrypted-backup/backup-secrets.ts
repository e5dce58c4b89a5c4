import { schnorr } from '@noble/curves/secp256k1.js';
import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { sortDistinct } from './sort-distinct.ts';

const { taggedHash } = schnorr.utils;

const DECRYPTION = 'BIP138_DECRYPTION_SECRET';
const INDIVIDUAL = 'BIP138_INDIVIDUAL_SECRET';

/** The key of the cipher, 32 bytes, out of all keys of a wallet (x-only, in any order; BIP-138, "Secret generation"). */
export function decryptionSecret(keys: readonly Uint8Array[]): Uint8Array {
  return taggedHash(DECRYPTION, concatBytes(...sortDistinct(keys).map(hexToBytes)));
}

/**
 * Takes the secret to what stands in the file for one key, and that back to the secret: the two differ by a hash of the
 * key, so whoever knows one of the keys gets the secret and nobody else does.
 */
export function exchangeSecret(secret: Uint8Array, key: Uint8Array): Uint8Array {
  const mask = taggedHash(INDIVIDUAL, key);
  return secret.map((byte, at) => byte ^ (mask[at] ?? 0));
}
