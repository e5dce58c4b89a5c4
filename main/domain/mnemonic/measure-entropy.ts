import { succeed, type Result } from '../result.ts';
import type { UserEntropyFault } from './mnemonic-fault.ts';
import { readUserEntropy, type UserEntropy } from './read-user-entropy.ts';

/** Bits of the randomness behind a phrase of so many words (BIP-39). */
export const STRENGTH_BITS = { 12: 128, 24: 256 } as const;

/** What throws are worth so far: an estimate for fair and independent ones. */
export type EntropyMeasure = {
  readonly throws: number;
  readonly bits: number;
  /** Throws still missing until they alone would be as strong as the phrase; 0 once they are. */
  readonly missing: number;
};

/** Measures throws before anything is made of them. Patterns are refused by name. */
export function measureEntropy(
  mix: UserEntropy,
  words: 12 | 24,
): Result<EntropyMeasure, UserEntropyFault> {
  const read = readUserEntropy(mix);
  if (!read.ok) return read;
  const { symbols, sides, bits } = read.value;
  const needed = Math.ceil(STRENGTH_BITS[words] / Math.log2(sides));
  return succeed({
    throws: symbols.length,
    bits,
    missing: Math.max(0, needed - symbols.length),
  });
}
