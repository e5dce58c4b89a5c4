const CHARACTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** A BCH code over GF(32) as BIP-93 gives it: its generators, the bits that it keeps, and what a right one ends at. */
type Code = {
  readonly generators: readonly bigint[];
  readonly shift: bigint;
  readonly residue: bigint;
};

const SHORT: Code = {
  generators: [
    0x19dc500ce73fde210n,
    0x1bfae00def77fe529n,
    0x1fbd920fffe7bee52n,
    0x1739640bdeee3fdadn,
    0x07729a039cfc75f5an,
  ],
  shift: 60n,
  residue: 0x10ce0795c2fd1e62an,
};
const LONG: Code = {
  generators: [
    0x3d59d273535ea62d897n,
    0x7a9becb6361c6c51507n,
    0x543f9b7e6c38d8a2a0en,
    0x0c577eaeccf1990d13cn,
    0x1887f74f8dc71b10651n,
  ],
  shift: 70n,
  residue: 0x43381e570bf4798ab26n,
};

/** Longest data, behind `ms1`, with the short checksum; shortest with the long one. */
const SHORT_MAX = 90;
const LONG_MIN = 93;
const BITS = 5n;
/** State of either code after `ms1` (BIP-93, `ms32_polymod`). */
const START = 0x23181b3n;

/**
 * Whether the characters behind `ms1`, in lower case, end in the checksum for their length (BIP-93, codex32): 13
 * characters of it in strings of up to 93, 15 in longer ones. One in 2^65 random texts would.
 */
export function isCodex32Checksum(data: string): boolean {
  const isShort = data.length <= SHORT_MAX;
  if (!isShort && data.length < LONG_MIN) return false;
  const { generators, shift, residue } = isShort ? SHORT : LONG;
  const mask = (1n << shift) - 1n;
  let state = START;
  for (const character of data) {
    const value = CHARACTERS.indexOf(character);
    if (value < 0) return false;
    const top = state >> shift;
    state = ((state & mask) << BITS) ^ BigInt(value);
    generators.forEach((generator, bit) => {
      if ((top >> BigInt(bit)) & 1n) state ^= generator;
    });
  }
  return state === residue;
}
