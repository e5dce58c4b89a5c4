import { secp256k1 } from '@noble/curves/secp256k1.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { equalBytes } from '@noble/curves/utils.js';
import { base64 } from '@scure/base';

const PREFIX = '\u0018Bitcoin Signed Message:\n';
/** Header byte, r and s. */
const SIGNATURE_BYTES = 65;
/** The header counts from here, by address type in fours (BIP-137). */
const FIRST_HEADER = 27;
const LAST_HEADER = 42;
/** Longest message whose length fits in one byte or three. */
const LONGEST = 0xffff;

/** Whether a legacy message signature was made by this very key. Never throws. */
export function isSignedMessage(
  message: string,
  signature: string,
  publicKey: Uint8Array,
): boolean {
  const bytes = readSignature(signature);
  const text = utf8ToBytes(message);
  if (bytes === null || text.length > LONGEST) return false;
  const hash = sha256(sha256(concatBytes(utf8ToBytes(PREFIX), writeLength(text.length), text)));
  try {
    return equalBytes(secp256k1.recoverPublicKey(bytes, hash, { prehash: false }), publicKey);
  } catch {
    // The library throws where the numbers lead to no point at all.
    return false;
  }
}

/** 65 bytes in base64. The last digit ends with two bits that are left over and have to be 0. */
const BASE64 = /^[0-9A-Za-z+/]{86}[048AEIMQUYcgkosw]=$/;

/** Recovery number, r, s: the order of the library. */
function readSignature(text: string): Uint8Array | null {
  if (!BASE64.test(text)) return null;
  const bytes = base64.decode(text);
  const header = bytes[0] ?? 0;
  if (bytes.length !== SIGNATURE_BYTES || header < FIRST_HEADER || header > LAST_HEADER)
    return null;
  const recovered = bytes.slice();
  recovered[0] = (header - FIRST_HEADER) & 3;
  return recovered;
}

function writeLength(length: number): Uint8Array {
  return length < 0xfd ? Uint8Array.of(length) : Uint8Array.of(0xfd, length & 0xff, length >> 8);
}
