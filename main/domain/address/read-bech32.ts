import { fail, succeed, type Result } from '../result.ts';

/** The characters of bech32 in the order of their values (BIP-173). */
export const BECH32_CHARACTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** What the checksum of each encoding leaves over (BIP-173, BIP-350). */
const REMAINDER = { bech32: 1, bech32m: 0x2bc830a3 } as const;
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM_LENGTH = 6;
/** Longest text whose checksum finds every four wrong characters. */
const LONGEST = 90;

/** A text in either encoding, its checksum proven and left out. */
export type Bech32Reading = {
  /** In lower case. */
  readonly prefix: string;
  /** Values of 5 bits. */
  readonly words: readonly number[];
  readonly encoding: keyof typeof REMAINDER;
};

export type Bech32Reason =
  | 'mixed_case'
  | 'too_long'
  | 'no_separator'
  | 'prefix_empty'
  | 'prefix_character'
  | 'data_character'
  | 'too_short'
  | 'checksum';

/** Reads bech32 or bech32m and says which of the two it was, or exactly what is wrong with the text. */
export function readBech32(text: string, longest = LONGEST): Result<Bech32Reading, Bech32Reason> {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return fail('mixed_case');
  const separator = lower.lastIndexOf('1');
  const prefix = lower.slice(0, Math.max(0, separator));
  if (/[^\x21-\x7e]/.test(prefix)) return fail('prefix_character');
  if (lower.length > longest) return fail('too_long');
  if (separator < 0) return fail('no_separator');
  return separator === 0 ? fail('prefix_empty') : readData(prefix, lower.slice(separator + 1));
}

function readData(prefix: string, data: string): Result<Bech32Reading, Bech32Reason> {
  const values = Array.from(data, (one) => BECH32_CHARACTERS.indexOf(one));
  if (values.includes(-1)) return fail('data_character');
  if (values.length < CHECKSUM_LENGTH) return fail('too_short');
  const encoding = encodingOf(remainder([...spread(prefix), ...values]));
  if (encoding === null) return fail('checksum');
  return succeed({ prefix, words: values.slice(0, -CHECKSUM_LENGTH), encoding });
}

function encodingOf(left: number): Bech32Reading['encoding'] | null {
  if (left === REMAINDER.bech32) return 'bech32';
  return left === REMAINDER.bech32m ? 'bech32m' : null;
}

/** The prefix as it counts in the checksum: the high bits of each character, zero, the low bits. */
function spread(prefix: string): readonly number[] {
  const codes = Array.from(prefix, (one) => one.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

/** The remainder of the BCH code over GF(32) that BIP-173 defines. */
function remainder(values: readonly number[]): number {
  let state = 1;
  for (const value of values) {
    const carry = state >>> 25;
    state = ((state & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < GENERATOR.length; bit += 1) {
      if (((carry >>> bit) & 1) === 1) state ^= GENERATOR[bit] ?? 0;
    }
  }
  return state >>> 0;
}
