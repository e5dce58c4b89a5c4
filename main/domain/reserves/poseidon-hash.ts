import { permute } from './poseidon-permutation.ts';

const BLOCK = 12;

/**
 * Poseidon as the proofs of Binance and Gate use it (bnb-chain's fork of gnark-crypto): blocks of twelve, element 0 of
 * the state is carried from block to block, and the result is element 1. circomlib would give element 0.
 */
export function poseidonHash(inputs: readonly bigint[]): bigint {
  return hashFrom(0n, inputs);
}

/** Goes on from the element that the blocks before have carried. */
export function hashFrom(carried: bigint, inputs: readonly bigint[]): bigint {
  const cut = Math.max(0, Math.ceil(inputs.length / BLOCK) - 1) * BLOCK;
  const [, result = 0n] = permute([
    carryBlocks(carried, inputs.slice(0, cut)),
    ...inputs.slice(cut),
  ]);
  return result;
}

/** What is carried on after whole blocks. */
export function carryBlocks(carried: bigint, inputs: readonly bigint[]): bigint {
  let first = carried;
  for (let at = 0; at < inputs.length; at += BLOCK) {
    [first = 0n] = permute([first, ...inputs.slice(at, at + BLOCK)]);
  }
  return first;
}
