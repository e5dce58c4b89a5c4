import { sha256 } from '@noble/hashes/sha2.js';
import { PHRASE_LENGTHS } from './mnemonic-words.ts';

const BITS_PER_WORD = 11;

/** Whether the numbers of words, 0–2047, are as many as a phrase has and end with the right checksum (BIP-39). */
export function isMnemonicChecksum(indices: readonly number[]): boolean {
  if (!PHRASE_LENGTHS.includes(indices.length)) return false;
  const bytes = packBits(indices);
  // A 33rd of the bits are checksum: 4 for 12 words, 8 for 24. They fill at most the last byte.
  const checksumBits = indices.length / 3;
  const entropy = bytes.subarray(0, 4 * checksumBits);
  const unused = 8 - checksumBits;
  return (sha256(entropy)[0] ?? 0) >> unused === (bytes[entropy.length] ?? 0) >> unused;
}

function packBits(indices: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((indices.length * BITS_PER_WORD) / 8));
  let waiting = 0;
  let count = 0;
  let at = 0;
  for (const index of indices) {
    waiting = (waiting << BITS_PER_WORD) | index;
    count += BITS_PER_WORD;
    for (; count >= 8; at += 1) {
      count -= 8;
      bytes[at] = waiting >> count;
      waiting &= (1 << count) - 1;
    }
  }
  if (count > 0) bytes[at] = waiting << (8 - count);
  return bytes;
}
