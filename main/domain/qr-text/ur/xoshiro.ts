import { sha256 } from '@noble/hashes/sha2.js';

/** A draw that is at least 0 and below 1. */
export type Random = () => number;

const TWO_32 = 2 ** 32;
const TWO_64 = 2 ** 64;

/**
 * Xoshiro256** seeded with the SHA-256 of some bytes: the generator that sender and receiver of a UR share
 * (BCR-2020-005). No secret depends on it. The four words of 64 bits are kept as halves, high before low: bigint would
 * be some fifty times slower, and hostile codes ask for many draws.
 */
export function xoshiro(seed: Uint8Array): Random {
  const view = new DataView(sha256(seed).buffer);
  const s = Uint32Array.from({ length: 8 }, (_, at) => view.getUint32(4 * at));
  const word = (at: number) => s[at] ?? 0;
  return () => {
    const result = scramble(word(2), word(3));
    const shiftedHigh = (word(2) << 17) | (word(3) >>> 15);
    const shiftedLow = word(3) << 17;
    // In the order of the reference: s2 ^= s0, s3 ^= s1, s1 ^= s2, s0 ^= s3, then s2 ^= s1 << 17 with the old s1.
    for (const [target, source] of STEPS) s[target] = word(target) ^ word(source);
    s[4] = word(4) ^ shiftedHigh;
    s[5] = word(5) ^ shiftedLow;
    // s3 is turned by 45, which is 32 + 13: the halves change places.
    const [high, low] = [word(7), word(6)];
    s[6] = (high << 13) | (low >>> 19);
    s[7] = (low << 13) | (high >>> 19);
    return result;
  };
}

/** Halves of the state that are added to others, in turn. */
const STEPS: readonly (readonly [target: number, source: number])[] = [
  [4, 0],
  [5, 1],
  [6, 2],
  [7, 3],
  [2, 4],
  [3, 5],
  [0, 6],
  [1, 7],
];

/** rotl(word · 5, 7) · 9 as a part of 2^64. */
function scramble(high: number, low: number): number {
  const low5 = low * 5;
  const high5 = high * 5 + Math.floor(low5 / TWO_32);
  const turnedHigh = ((high5 << 7) | ((low5 >>> 0) >>> 25)) >>> 0;
  const turnedLow = ((low5 << 7) | ((high5 >>> 0) >>> 25)) >>> 0;
  const low9 = turnedLow * 9;
  const high9 = turnedHigh * 9 + Math.floor(low9 / TWO_32);
  return ((high9 >>> 0) * TWO_32 + (low9 >>> 0)) / TWO_64;
}
