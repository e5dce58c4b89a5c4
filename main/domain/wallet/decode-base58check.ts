import { sha256 } from '@noble/hashes/sha2.js';
import { base58 } from '@scure/base';

const CHECKSUM_BYTES = 4;

/** The bytes of a base58 text without its checksum, and whether that checksum is right. */
export type Base58Check = { readonly payload: Uint8Array; readonly isIntact: boolean };

/** Decodes base58check of at most a few hundred characters. The text must be base58 throughout. */
export function decodeBase58Check(text: string): Base58Check {
  const bytes = base58.decode(text);
  const payload = bytes.subarray(0, -CHECKSUM_BYTES);
  const checksum = sha256(sha256(payload));
  const isIntact =
    bytes.length > CHECKSUM_BYTES &&
    bytes.subarray(-CHECKSUM_BYTES).every((byte, at) => byte === checksum[at]);
  return { payload, isIntact };
}
