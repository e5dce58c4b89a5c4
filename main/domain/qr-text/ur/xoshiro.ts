import { sha256 } from '@noble/hashes/sha2.js';

/** A draw that is at least 0 and below 1. */
export type Random = () => number;

const TWO_32 = 2 ** 32;
const TWO_64 = 2 ** 64;

/** 64 bits as two halves: bigint would be some ten times slower, and hostile codes ask for many draws. */
type Word = readonly [high: number, low: number];

/**
 * Xoshiro256** seeded with the SHA-256 of some bytes: the generator that sender and receiver of a UR share
 * (BCR-2020-005). No secret depends on it.
 */
export function xoshiro(seed: Uint8Array): Random {
  const view = new DataView(sha256(seed).buffer);
  const word = (at: number): Word => [view.getUint32(at), view.getUint32(at + 4)];
  let [s0, s1, s2, s3] = [word(0), word(8), word(16), word(24)];
  return () => {
    const [high, low] = times9(rotate(times5(s1), 7));
    const shifted = shift(s1, 17);
    s2 = xor(s2, s0);
    s3 = xor(s3, s1);
    s1 = xor(s1, s2);
    s0 = xor(s0, s3);
    s2 = xor(s2, shifted);
    // 45 is 32 + 13: the halves change places.
    s3 = rotate([s3[1], s3[0]], 13);
    return (high * TWO_32 + low) / TWO_64;
  };
}

function xor(a: Word, b: Word): Word {
  return [(a[0] ^ b[0]) >>> 0, (a[1] ^ b[1]) >>> 0];
}

/** To the left, by fewer than 32 bits. */
function shift([high, low]: Word, bits: number): Word {
  return [((high << bits) | (low >>> (32 - bits))) >>> 0, (low << bits) >>> 0];
}

function rotate([high, low]: Word, bits: number): Word {
  return [
    ((high << bits) | (low >>> (32 - bits))) >>> 0,
    ((low << bits) | (high >>> (32 - bits))) >>> 0,
  ];
}

function add(a: Word, b: Word): Word {
  const low = a[1] + b[1];
  return [(a[0] + b[0] + (low >= TWO_32 ? 1 : 0)) >>> 0, low >>> 0];
}

function times5(word: Word): Word {
  return add(word, shift(word, 2));
}

function times9(word: Word): Word {
  return add(word, shift(word, 3));
}
