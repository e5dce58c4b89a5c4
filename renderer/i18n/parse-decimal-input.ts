import type { Locale } from '../../preload/shapes.ts';

/** What a typed number means: a plain decimal with a point, or why it cannot be told. */
export type DecimalInput =
  | { readonly kind: 'number'; readonly decimal: string }
  | { readonly kind: 'empty' | 'not_a_number' | 'ambiguous' };

type Mark = '.' | ',';

/**
 * Reads a number as people of either language type it: `0,5` and `0.5`, `1 250,50`, `1.250,50`, `1,250.50`. One mark
 * followed by exactly three digits (`1.250`, `1,250`) could be a fraction or thousands; where the language would group
 * that way it is called ambiguous rather than guessed.
 */
export function parseDecimalInput(typed: string, locale: Locale): DecimalInput {
  const text = typed.trim().replaceAll(/[\s\u00a0\u202f']/g, '');
  if (text === '') return { kind: 'empty' };
  if (!/^(\d[\d.,]*|[.,]\d+)$/.test(text)) return { kind: 'not_a_number' };
  if (isAmbiguous(text, locale)) return { kind: 'ambiguous' };
  const point = decimalMark(text);
  return point === null ? readDigits(text, '') : readGrouped(text, point);
}

/** `1.250` typed in Dutch, `1,250` in English: one grouping mark of the language, three digits after it. */
function isAmbiguous(text: string, locale: Locale): boolean {
  return (locale === 'nl' ? /^[1-9]\d{0,2}\.\d{3}$/ : /^[1-9]\d{0,2},\d{3}$/).test(text);
}

/** The mark before the fraction: the last of two kinds, or a single one. Several of one kind only group. */
function decimalMark(text: string): Mark | null {
  const marks = text.match(/[.,]/g) ?? [];
  const last: Mark = marks.at(-1) === ',' ? ',' : '.';
  const isOneKind = new Set(marks).size === 1;
  if (marks.length === 0) return null;
  if (isOneKind && marks.length > 1) return last === '.' ? ',' : '.';
  return last;
}

function readGrouped(text: string, point: Mark): DecimalInput {
  const [whole = '', fraction = '', ...more] = text.split(point);
  const groups = whole.split(point === '.' ? ',' : '.');
  const isGrouped =
    groups.length === 1 || (/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every(isTriple));
  if (more.length > 0 || !isGrouped || !/^\d*$/.test(fraction)) return { kind: 'not_a_number' };
  return readDigits(groups.join(''), fraction);
}

function isTriple(digits: string): boolean {
  return /^\d{3}$/.test(digits);
}

function readDigits(whole: string, fraction: string): DecimalInput {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const kept = fraction.replace(/0+$/, '');
  if (digits.length > 30 || kept.length > 30) return { kind: 'not_a_number' };
  return { kind: 'number', decimal: kept === '' ? digits : `${digits}.${kept}` };
}
