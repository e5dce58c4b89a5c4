import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const utf8 = new TextEncoder();

/** SHA-256 of a text in UTF-8, as lower-case hex; shortened to so many digits where a scheme does that. */
export function hashText(text: string, digits = 64): string {
  return bytesToHex(sha256(utf8.encode(text))).slice(0, digits);
}
