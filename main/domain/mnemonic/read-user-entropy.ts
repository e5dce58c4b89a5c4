import { fail, succeed, type Result } from '../result.ts';
import type { UserEntropyFault } from './mnemonic-fault.ts';
import { patternIn } from './pattern-in.ts';

export type EntropyKind = 'dice' | 'coins' | 'hex';
export type UserEntropy = { readonly kind: EntropyKind; readonly text: string };

/** What a user threw or typed, as numbers from 0 up to `sides`. */
export type UserSymbols = {
  readonly kind: EntropyKind;
  readonly sides: number;
  readonly symbols: readonly number[];
  /** Bits if each was independent and fair: 2.585 for a die, 1 for a coin, 4 for a hex digit; rounded down. */
  readonly bits: number;
};

/** The signs of each kind, in the order of their numbers. A coin: head or tail, kop of munt, 0 or 1. */
const SIGNS: Readonly<Record<EntropyKind, readonly string[]>> = {
  dice: ['1', '2', '3', '4', '5', '6'],
  coins: ['0hk', '1tm'],
  hex: Array.from('0123456789abcdef'),
};
const BETWEEN = /[\s,;.|_-]+/g;

/**
 * Reads dice, coins or hex digits, with spaces or commas between them or not. Patterns are refused by name; few
 * throws are not, since the system's randomness is always there and enough alone.
 */
export function readUserEntropy({
  kind,
  text,
}: UserEntropy): Result<UserSymbols, UserEntropyFault> {
  const signs = SIGNS[kind];
  const typed = Array.from(text.toLowerCase().replace(BETWEEN, ''));
  if (typed.length === 0) return refuse('entropy_empty');
  const symbols = typed.map((sign) => signs.findIndex((one) => one.includes(sign)));
  const odd = symbols.indexOf(-1);
  if (odd >= 0) return refuse('entropy_character', { position: odd + 1 });
  const pattern = patternIn(symbols, signs.length);
  if (pattern !== null) return refuse(pattern);
  const bits = Math.floor(symbols.length * Math.log2(signs.length));
  return succeed({ kind, sides: signs.length, symbols, bits });
}

function refuse(reason: NonNullable<UserEntropyFault['reason']>, params?: { position: number }) {
  return fail<UserEntropyFault>({
    code: 'entropy_refused',
    reason,
    ...(params === undefined ? {} : { params }),
  });
}
