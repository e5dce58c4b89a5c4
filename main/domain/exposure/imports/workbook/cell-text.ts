import { Big } from 'big.js';
import { formatDecimal } from '../../../decimal.ts';
import { writeSerial, type Epoch } from './cell-dates.ts';

/** What the cells of a workbook refer to. */
export type SheetContext = {
  readonly sharedStrings: readonly string[];
  /** Whether a cell style shows a date, by its number. */
  readonly dateStyles: readonly boolean[];
  readonly epoch: Epoch;
};

/** A cell as it is stored: its type (ECMA-376, part 1, 18.18.11), the number of its style, its value. */
export type StoredCell = { readonly type: string; readonly style: number; readonly text: string };

/** A spreadsheet keeps no more digits than these; what comes after is the noise of binary fractions. */
const DIGITS = 15;
const NUMBER = /^-?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,2})?$/;

/**
 * The text that a cell would have in a CSV file: numbers as plain decimals of at most 15 digits, dates as
 * `2023-03-21 22:14:42`. No formula is worked out; what is stored beside one counts.
 */
export function cellText(cell: StoredCell, context: SheetContext): string {
  const { type, text } = cell;
  if (type === 's') return context.sharedStrings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  const isNumber = (type === '' || type === 'n') && NUMBER.test(text);
  return isNumber ? numberText(cell, context) : text;
}

function numberText({ style, text }: StoredCell, { dateStyles, epoch }: SheetContext): string {
  const value = new Big(text);
  const date = dateStyles[style] === true ? writeSerial(value, epoch) : null;
  if (date !== null) return date;
  return formatDecimal(value.eq(0) ? value : value.prec(DIGITS, Big.roundHalfUp));
}
