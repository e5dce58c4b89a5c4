import { schnorr } from '@noble/curves/secp256k1.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { writeCompactSize } from './write-compact-size.ts';

const utf8 = new TextEncoder();
/** With its own length in front, as Bitcoin Core has written it since 2011. */
const LEGACY_PREFIX = utf8.encode('\u0018Bitcoin Signed Message:\n');

/** What the legacy schemes sign: the double SHA-256 of the prefix and the message with its length. */
export function legacyMessageHash(message: string): Uint8Array {
  const bytes = utf8.encode(message);
  return sha256(sha256(concatBytes(LEGACY_PREFIX, writeCompactSize(bytes.length), bytes)));
}

/** The tagged hash that BIP-322 signs in the place of the message. */
export function bip322MessageHash(message: string): Uint8Array {
  return schnorr.utils.taggedHash('BIP0322-signed-message', utf8.encode(message));
}
