import { hmac } from '@noble/hashes/hmac.js';
import type { sha256, sha384 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** HMAC (RFC 2104) of a text under a secret that is text itself. */
export function hmacText(
  hash: typeof sha256 | typeof sha384,
  secret: string,
  message: string,
): Uint8Array {
  return hmac(hash, utf8ToBytes(secret), utf8ToBytes(message));
}
