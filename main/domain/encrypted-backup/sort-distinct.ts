import { bytesToHex } from '@noble/hashes/utils.js';

/** Bytes in hex, each once, in the order of their bytes: an order of our own would tell something about the wallet. */
export function sortDistinct(values: readonly Uint8Array[]): readonly string[] {
  // Hex digits sort as the bytes that they stand for.
  return [...new Set(values.map(bytesToHex))].toSorted((a, b) => (a < b ? -1 : 1));
}
