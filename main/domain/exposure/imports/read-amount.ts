import { Big } from 'big.js';
import { readDecimal, type DecimalMark } from './read-decimal.ts';

/**
 * How a venue writes amounts. `plain` digits only; `exponent` also `1.25E-05`; `dressed` also with the name or sign of
 * its coin, grouped by thousands, and in brackets below zero: `($1,059.37)`, `0.01023877 BTC `.
 */
export type NumberNotation = 'plain' | 'exponent' | 'dressed';

/** An amount with the name of its coin, when that stands in the same cell. */
export type Amount = { readonly value: Big; readonly unit: string };

const EXPONENT = /^(-?\d{1,30}(?:[.,]\d{1,30})?)[eE]([+-]?\d{1,2})$/;
/** Tokens have up to 24 places; beyond 30 it is no amount but a trick. */
const MAX_EXPONENT = 30;
/** Brackets are a minus. */
const IN_BRACKETS = /^\((.+)\)$/;
const DRESSED =
  /^(?<minus>-?[$€£]?|[$€£]-)(?<digits>[\d.,]+(?:[eE][+-]?\d{1,2})?)(?: ?(?<unit>[A-Z0-9]{1,16}))?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Reads an exact amount. Null for what is none, or could be read in two ways: a wrong guess would be wrong money. */
export function readAmount(
  text: string,
  notation: NumberNotation,
  mark: DecimalMark,
): Amount | null {
  if (notation === 'dressed') return readDressed(text.trim(), mark);
  const value = readDecimal(text, mark) ?? (notation === 'plain' ? null : readExponent(text, mark));
  return value === null ? null : { value, unit: '' };
}

function readExponent(text: string, mark: DecimalMark): Big | null {
  const [, digits, power] = EXPONENT.exec(text) ?? [];
  if (digits === undefined || power === undefined || Math.abs(Number(power)) > MAX_EXPONENT)
    return null;
  const base = readDecimal(digits, mark);
  return base === null ? null : new Big(`${base.toFixed()}e${Number(power)}`);
}

function readDressed(text: string, mark: DecimalMark): Amount | null {
  const inside = IN_BRACKETS.exec(text)?.[1];
  if (inside === undefined) return readUnbracketed(text, mark);
  const read = readUnbracketed(inside, mark);
  return read === null || inside.includes('-') ? null : { ...read, value: read.value.times(-1) };
}

function readUnbracketed(text: string, mark: DecimalMark): Amount | null {
  const found = DRESSED.exec(text)?.groups;
  if (found === undefined) return null;
  const { minus = '', digits = '', unit = '' } = found;
  const size = readDigits(digits, mark);
  return size === null ? null : { value: minus.includes('-') ? size.times(-1) : size, unit };
}

function readDigits(digits: string, mark: DecimalMark): Big | null {
  const bare = mark === '.' && GROUPED.test(digits) ? digits.replaceAll(',', '') : digits;
  return readDecimal(bare, mark) ?? readExponent(bare, mark);
}
