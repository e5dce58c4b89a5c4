import { Big } from 'big.js';
import { readDecimal, type DecimalMark } from './read-decimal.ts';

/**
 * An exact decimal, `units` × 10^-`places`: the same as a Big in a tenth of the memory, because a large file has
 * millions. Equal values can have different places.
 */
export type Exact = { readonly units: bigint; readonly places: number };

export const ZERO: Exact = { units: 0n, places: 0 };

/** So many digits are read as a number first, without a loss: 10^15 is below 2^53. */
const SAFE_DIGITS = 15;
const MINUS = 45;
const DIGIT_ZERO = 48;

/** Reads what `readDecimal` reads, and nothing else. */
export function readExact(text: string, mark: DecimalMark): Exact | null {
  const short = readShort(text, mark);
  if (short !== undefined) return short;
  const value = readDecimal(text, mark);
  return value === null ? null : exactOf(value);
}

/** Undefined for what is long, or no decimal. */
function readShort(text: string, mark: DecimalMark): Exact | undefined {
  const first = text.charCodeAt(0) === MINUS ? 1 : 0;
  const point = text.indexOf(mark, first);
  if (point === -1) return unitsOf(text, first, -1, 0);
  const places = text.length - point - 1;
  return point === first || places === 0 ? undefined : unitsOf(text, first, point, places);
}

/** The digits from `first` on but for the point among them. */
function unitsOf(text: string, first: number, point: number, places: number): Exact | undefined {
  const digits = text.length - first - (point === -1 ? 0 : 1);
  if (digits === 0 || digits > SAFE_DIGITS) return undefined;
  let units = 0;
  for (let at = first; at < text.length; at++) {
    if (at === point) continue;
    const digit = text.charCodeAt(at) - DIGIT_ZERO;
    if (digit < 0 || digit > 9) return undefined;
    units = units * 10 + digit;
  }
  return { units: BigInt(first === 1 ? -units : units), places };
}

/** The same value. */
export function exactOf(value: Big): Exact {
  const text = value.toFixed();
  const point = text.indexOf('.');
  if (point === -1) return { units: BigInt(text), places: 0 };
  return {
    units: BigInt(text.slice(0, point) + text.slice(point + 1)),
    places: text.length - point - 1,
  };
}

/** The same value. */
export function bigOf({ units, places }: Exact): Big {
  return new Big(`${units}e-${places}`);
}

/** The units that a value has at more places, or as many. */
export function unitsAt({ units, places }: Exact, wanted: number): bigint {
  return places === wanted ? units : units * tenTo(wanted - places);
}

export function addExact(one: Exact, other: Exact): Exact {
  if (one.places === other.places) return { units: one.units + other.units, places: one.places };
  const places = Math.max(one.places, other.places);
  return { units: unitsAt(one, places) + unitsAt(other, places), places };
}

export function negate({ units, places }: Exact): Exact {
  return { units: -units, places };
}

export function absolute(value: Exact): Exact {
  return value.units < 0n ? negate(value) : value;
}

const POWERS = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));

/** 10^`power`. */
export function tenTo(power: number): bigint {
  return POWERS[power] ?? 10n ** BigInt(power);
}

/** As `toFixed` of a Big: in full, without zeros at the end. */
export function writeExact(value: Exact): string {
  return bigOf(value).toFixed();
}
