import { FIELD_ORDER, invertElement } from './bn254-field.ts';

/** Rounds in which every element is raised to the fifth power. */
export const FULL_ROUNDS = 8;
/** Rounds in which only the first is, by width of the state from 2 on (circomlib). */
const PARTIAL_ROUNDS = [56, 57, 56, 60, 60, 63, 64, 63, 60, 66, 60, 65, 70, 60, 64, 68];
const BITS = 254;

export type PoseidonConstants = {
  /** What is added before each round, one list a round. */
  readonly rounds: readonly (readonly bigint[])[];
  readonly matrix: readonly (readonly bigint[])[];
};

/**
 * The constants of Poseidon over BN254 for a state of `width` elements, from the Grain generator (Poseidon paper,
 * appendix E). The library's generator gives the same and takes thirty times as long.
 */
export function poseidonConstants(width: number): PoseidonConstants {
  const partial = PARTIAL_ROUNDS[width - 2] ?? 0;
  const nextBit = grain(width, partial);
  const sample = (): bigint => {
    let digits = '0b';
    for (let at = 0; at < BITS; at += 1) digits += nextBit();
    return BigInt(digits);
  };
  const below = (): bigint => {
    for (;;) {
      const value = sample();
      if (value < FIELD_ORDER) return value;
    }
  };
  const list = (make: () => bigint): readonly bigint[] => Array.from({ length: width }, make);
  const rounds = Array.from({ length: FULL_ROUNDS + partial }, () => list(below));
  const [xs, ys] = [list(sample), list(sample)];
  return { rounds, matrix: xs.map((x) => ys.map((y) => invertElement(x + y))) };
}

/** Bits of a shrinking generator over a shift register of 80 bits. */
function grain(width: number, partial: number): () => number {
  const fields: readonly (readonly [number, number])[] = [
    [1, 2],
    [0, 4],
    [BITS, 12],
    [width, 12],
    [FULL_ROUNDS, 10],
    [partial, 10],
  ];
  const start = fields.map(([value, bits]) => value.toString(2).padStart(bits, '0')).join('');
  const state = Uint8Array.from(start.padEnd(80, '1'), Number);
  let at = 0;
  const bit = (offset: number): number => state[(at + offset) % 80] ?? 0;
  const step = (): number => {
    const next = bit(62) ^ bit(51) ^ bit(38) ^ bit(23) ^ bit(13) ^ bit(0);
    state[at] = next;
    at = (at + 1) % 80;
    return next;
  };
  for (let skipped = 0; skipped < 160; skipped += 1) step();
  return () => {
    for (;;) {
      const isTaken = step() === 1;
      const next = step();
      if (isTaken) return next;
    }
  };
}
