import { readXml } from './read-xml.ts';
import { cellText, type SheetContext } from './cell-text.ts';

/** The same bounds that texts have (csv-survey.ts). */
const MAX_ROWS = 1_000_000;
const MAX_COLUMNS = 200;
const MAX_CELLS = 10_000_000;

export type SheetFault = 'not_workbook' | 'too_large' | 'too_many_columns';

type Reading = {
  readonly rows: string[][];
  row: string[];
  cell: { readonly at: number; readonly type: string; readonly style: number; text: string };
  /** Text counts inside values only, and not in phonetic guides, which repeat it in another script. */
  inside: 'value' | 'guide' | null;
  widest: number;
  /** Characters that may still come. */
  room: number;
  fault: SheetFault | null;
};

/**
 * Reads the rows of a worksheet as texts, all of one length. Rows without any text are left out. More than `room`
 * characters are too many: cells that share a text could make gigabytes of a file of one kilobyte.
 */
export function readSheet(
  xml: string,
  context: SheetContext,
  room: number,
): readonly (readonly string[])[] | SheetFault {
  const cell = { at: 0, type: '', style: 0, text: '' };
  const reading: Reading = { rows: [], row: [], cell, inside: null, widest: 0, room, fault: null };
  const isSound = readXml(xml, {
    open: (name, attribute) => open(reading, name, attribute),
    text: (text) => {
      if (reading.inside === 'value') reading.cell.text += text;
    },
    close: (name) => close(reading, name, context),
    isDone: () => reading.fault !== null,
  });
  const { rows, widest, fault } = reading;
  if (fault !== null) return fault;
  if (!isSound) return 'not_workbook';
  return rows.map((texts) => Array.from({ length: widest }, (_, at) => texts[at] ?? ''));
}

function open(reading: Reading, name: string, attribute: (name: string) => string): void {
  if (name === 'row') reading.row = [];
  else if (name === 'c') {
    const at = columnOf(attribute('r')) ?? reading.row.length;
    reading.cell = { at, type: attribute('t'), style: Number(attribute('s')), text: '' };
  } else if (name === 'rPh') reading.inside = 'guide';
  else if ((name === 'v' || name === 't') && reading.inside === null) reading.inside = 'value';
}

function close(reading: Reading, name: string, context: SheetContext): void {
  if (name === 'rPh') reading.inside = null;
  else if ((name === 'v' || name === 't') && reading.inside === 'value') reading.inside = null;
  else if (name === 'c') endCell(reading, context);
  else if (name === 'row') endRow(reading);
}

function endCell(reading: Reading, context: SheetContext): void {
  const { at, type, style, text } = reading.cell;
  const shown = cellText({ type, style, text }, context);
  reading.room -= shown.length;
  if (at >= MAX_COLUMNS) reading.fault = 'too_many_columns';
  else if (reading.room < 0) reading.fault = 'too_large';
  else reading.row[at] = shown;
}

function endRow(reading: Reading): void {
  const { rows, row } = reading;
  if (!row.some((text) => text.trim() !== '')) return;
  rows.push(row);
  reading.widest = Math.max(reading.widest, row.length);
  // Every row will be as long as the widest.
  if (rows.length > MAX_ROWS || rows.length * reading.widest > MAX_CELLS)
    reading.fault = 'too_large';
}

/** `C7` → 2; null where a cell does not say. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}
