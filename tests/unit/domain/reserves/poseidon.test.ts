import { Field } from '@noble/curves/abstract/modular.js';
import { grainGenConstants, poseidon } from '@noble/curves/abstract/poseidon.js';
import { describe, expect, it } from 'vitest';
import { FIELD_ORDER } from '../../../../main/domain/reserves/bn254-field.ts';
import { poseidonHash } from '../../../../main/domain/reserves/poseidon-hash.ts';
import { permute } from '../../../../main/domain/reserves/poseidon-permutation.ts';
import { packAssets, writeElement } from '../../../../main/domain/reserves/poseidon-tree.ts';

const PARTIAL_ROUNDS = new Map([
  [2, 56],
  [3, 57],
  [5, 60],
  [7, 63],
  [9, 63],
  [13, 65],
]);

const upTo = (count: number): readonly bigint[] =>
  Array.from({ length: count }, (_, at) => BigInt(at + 1));

describe('the permutation', () => {
  it.each([...PARTIAL_ROUNDS])('of width %i is that of an independent library', (t, rounds) => {
    const Fp = Field(FIELD_ORDER);
    const base = { Fp, t, roundsFull: 8, roundsPartial: rounds, sboxPower: 5 };
    const library = poseidon({ ...base, ...grainGenConstants(base) });
    const state = [0n, ...upTo(t - 2), FIELD_ORDER - 1n];
    expect(permute(state)).toEqual(library(state));
  });
});

describe('hashes of one and more blocks', () => {
  it.each([
    [1, /^112a4f92.*2fc4$/],
    [2, /^0fca49b798923ab0239de1c9e7a4a9a2210312b6a2f616d18b5a87f9b628ae29$/],
    [12, /^15ebbcb5.*2a8a$/],
    [13, /^04ea9108.*677f$/],
    [24, /^06c7676e.*108d$/],
  ])('the numbers 1 to %i have the published hash', (count, expected) => {
    expect(writeElement(poseidonHash(upTo(count)))).toMatch(expected);
  });

  it.each([
    [350, '221970e0ba2d0b02a979e616cf186305372e73aab1e74f749772c9fef54dbf91'],
    [800, '2853aadbbd06deb5d6a1389d23a89ff47658aaf4a45b287ecfd62df192bd91a4'],
  ])('the empty leaf of %i coins is the constant of the venue', (coins, expected) => {
    const nil = poseidonHash([0n, 0n, 0n, poseidonHash(packAssets([], coins, 2))]);
    expect(writeElement(nil)).toBe(expected);
  });
});
