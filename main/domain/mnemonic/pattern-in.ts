import type { UserEntropyReason } from './mnemonic-fault.ts';

type Pattern = Extract<
  UserEntropyReason,
  'entropy_all_equal' | 'entropy_sequence' | 'entropy_repeated' | 'entropy_biased'
>;

/** A pattern is named when a fair die would show it less than once in a million: 2^-20. */
const SURPRISE_BITS = 20;
/** Values of the chi-square distribution that a fair source passes once in a million, by degrees of freedom. */
const CRITICAL: ReadonlyMap<number, number> = new Map([
  [1, 23.93],
  [5, 35.89],
  [15, 56.49],
]);
/** Throws for each side from which on chi-square says something. */
const THROWS_PER_SIDE = 3;

/**
 * The pattern in throws of a die with `sides` sides, 0 up, or null. All equal; each the same step after the one
 * before it (123456, 642); a part that comes again and again; sides, or steps from one throw to the next, that come
 * far too often. Each hits less than one in a million fair throws.
 */
export function patternIn(symbols: readonly number[], sides: number): Pattern | null {
  const bits = Math.log2(sides);
  const steps = symbols.slice(1).map((symbol, at) => modulo(symbol - (symbols[at] ?? 0), sides));
  if ((symbols.length - 1) * bits >= SURPRISE_BITS && areEqual(symbols)) return 'entropy_all_equal';
  if ((symbols.length - 2) * bits >= SURPRISE_BITS && areEqual(steps)) return 'entropy_sequence';
  if (hasPeriod(symbols, bits) || isMirrored(symbols, bits)) return 'entropy_repeated';
  return isBiased(symbols, sides) || isBiased(steps, sides) ? 'entropy_biased' : null;
}

function areEqual(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

/** Whether the whole is one part over and over, at least twice. */
function hasPeriod(symbols: readonly number[], bits: number): boolean {
  for (let period = 2; period <= symbols.length / 2; period += 1) {
    if ((symbols.length - period) * bits < SURPRISE_BITS) return false;
    if (symbols.every((symbol, at) => at < period || symbol === symbols[at - period])) return true;
  }
  return false;
}

/** Whether it reads the same from its end. */
function isMirrored(symbols: readonly number[], bits: number): boolean {
  const half = Math.floor(symbols.length / 2);
  if (half * bits < SURPRISE_BITS) return false;
  return symbols.every((symbol, at) => symbol === symbols[symbols.length - 1 - at]);
}

function isBiased(values: readonly number[], sides: number): boolean {
  if (values.length < THROWS_PER_SIDE * sides) return false;
  const expected = values.length / sides;
  const counts = Array.from({ length: sides }, () => 0);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return chiSquare > (CRITICAL.get(sides - 1) ?? Infinity);
}

function modulo(value: number, sides: number): number {
  return ((value % sides) + sides) % sides;
}
