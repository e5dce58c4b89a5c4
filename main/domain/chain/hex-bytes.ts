import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** The bytes of hex digits in either case, as files hold them with a line end; null for anything else. */
export function readHex(text: unknown): Uint8Array | null {
  if (typeof text !== 'string') return null;
  const digits = text.trim();
  return /^(?:[0-9a-f]{2})+$/i.test(digits) ? hexToBytes(digits) : null;
}

/** A hash of 32 bytes as it is shown, which is back to front (txid, block hash); null for anything else. */
export function readHash(text: unknown): Uint8Array | null {
  const bytes = readHex(text);
  return bytes?.length === 32 ? bytes.toReversed() : null;
}

/** A hash as it is shown: back to front, in hex. */
export function showHash(hash: Uint8Array): string {
  return bytesToHex(hash.toReversed());
}
