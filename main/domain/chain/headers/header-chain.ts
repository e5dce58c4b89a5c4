import type { BlockHeader } from '../block-header.ts';
import { readCompactTarget } from '../compact-target.ts';
import type { HeaderRules } from './header-rules.ts';

/** A header with its 80 bytes in hex. */
export type KnownHeader = BlockHeader & { readonly headerHex: string };

/**
 * Verified headers in a row: those that a block known beforehand vouches for, up to `baseHeight`, and those after it, which
 * keep every rule.
 */
export type HeaderChain = {
  readonly rules: HeaderRules;
  /** Height of the first header that is held. */
  readonly firstHeight: number;
  /** Height of the last block that is known beforehand; there is no other chain below. */
  readonly baseHeight: number;
  /** The compact target of the block after that; null where it has to be worked out. */
  readonly bitsAfterBase: number | null;
  /** At least the one at `baseHeight`. */
  readonly headers: readonly KnownHeader[];
};

/** The header at a height; undefined where the chain holds none. */
export function headerIn(chain: HeaderChain, heightBlocks: number): KnownHeader | undefined {
  return chain.headers[heightBlocks - chain.firstHeight];
}

/** Height of the newest header. */
export function tipHeight({ firstHeight, headers }: HeaderChain): number {
  return firstHeight + headers.length - 1;
}

/** The same chain up to a height, which is at least that of its base. */
export function cutChain(chain: HeaderChain, heightBlocks: number): HeaderChain {
  return { ...chain, headers: chain.headers.slice(0, heightBlocks + 1 - chain.firstHeight) };
}

/** The highest block that two chains over the same base have in common. */
export function commonHeight(one: HeaderChain, other: HeaderChain): number {
  let height = Math.min(tipHeight(one), tipHeight(other));
  while (height > one.baseHeight && headerIn(one, height)?.hash !== headerIn(other, height)?.hash) {
    height -= 1;
  }
  return height;
}

/** Hashes that the blocks above a height took on average: what chains are compared by, never their length. */
export function workAbove(chain: HeaderChain, heightBlocks: number): bigint {
  const counts = new Map<number, number>();
  for (const { bits } of chain.headers.slice(heightBlocks + 1 - chain.firstHeight)) {
    counts.set(bits, (counts.get(bits) ?? 0) + 1);
  }
  return [...counts].reduce((sum, [bits, count]) => sum + workOfBits(bits) * BigInt(count), 0n);
}

/** `GetBlockProof` of Bitcoin Core. */
function workOfBits(bits: number): bigint {
  const target = readCompactTarget(bits);
  return target === null ? 0n : (1n << 256n) / (target + 1n);
}
