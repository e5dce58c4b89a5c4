import { fail, succeed, type Result } from '../../result.ts';
import { MAX_CELL_LENGTH, MAX_COLUMNS, surveyRow, type RowSurvey } from './survey-row.ts';
import { splitRow, type Delimiter } from './split-row.ts';
import type { ImportFault } from './statement.ts';

/** What is known of a CSV text at its end. */
export type CsvEnding = {
  /** More than one kind of line ending between rows. */
  readonly hasMixedLineEndings: boolean;
  readonly ending: RowEnding;
};

/** `unfinished`: no line ending after the last row; `cut`: it ends inside a quoted cell. */
export type RowEnding = 'complete' | 'unfinished' | 'cut';

/** Takes a row. Only the last one can be anything but complete. */
export type TakeRow = (cells: readonly string[], ending: RowEnding) => void;

/** Splits a CSV text that comes in pieces. Every row goes out once, in order. */
export type CsvStream = {
  readonly take: (text: string) => void;
  readonly finish: () => Result<CsvEnding, ImportFault>;
};

/** A real record takes about 150 characters; millions of empty ones are made to fill memory. */
const MAX_LINES = 2_000_000;
const MAX_CELLS = 30_000_000;

type Reading = {
  readonly delimiter: Delimiter;
  readonly give: TakeRow;
  /** What came and is not given yet. */
  text: string;
  at: number;
  /** Of the next row, counted from 1. */
  line: number;
  cells: number;
  readonly endings: Set<string>;
  fault: ImportFault | null;
  ending: RowEnding;
  /** The line of a quoted cell that is too long; it may turn out never to close. */
  openQuoteLine: number | null;
};

/**
 * Starts to split (RFC 4180, with any line ending). Blank rows are left out; a last row that ends inside a quoted cell
 * goes as far as it goes, and its `ending` says so. After a fault no more rows are given.
 * Faults: `unterminated_quote`, `cell_too_large`, `too_many_columns`, each with its line; `file_too_large`.
 */
export function startCsv(delimiter: Delimiter, give: TakeRow): CsvStream {
  const counts = { text: '', at: 0, line: 1, cells: 0, openQuoteLine: null };
  const ends = { fault: null, ending: 'complete', endings: new Set<string>() } as const;
  const reading: Reading = { delimiter, give, ...counts, ...ends };
  return {
    take: (text) => {
      if (reading.fault !== null) return lookForQuote(reading, text);
      reading.text = reading.text.slice(reading.at) + text;
      reading.at = 0;
      readRows(reading, false);
    },
    finish: () => finish(reading),
  };
}

function readRows(reading: Reading, isLast: boolean): void {
  while (reading.fault === null && reading.at < reading.text.length) {
    if (!readPlainRow(reading) && !readOddRow(reading, isLast)) return;
    const { line, cells } = reading;
    if (line - 1 > MAX_LINES || cells > MAX_CELLS) {
      const params = { limitLines: MAX_LINES, limitCells: MAX_CELLS };
      reading.fault = { code: 'file_too_large', params };
    }
  }
}

/** A row that ends with its line, as almost all do: found by searching, in a tenth of the time. */
function readPlainRow(reading: Reading): boolean {
  const { text, at, delimiter } = reading;
  const feed = text.indexOf('\n', at);
  if (feed === -1 || feed - at >= MAX_CELL_LENGTH) return false;
  const isPair = feed > at && text.charCodeAt(feed - 1) === 13;
  const row = text.slice(at, isPair ? feed - 1 : feed);
  if (row.includes('\r')) return false;
  const cells = splitRow(row, delimiter);
  if (cells === null || cells.length > MAX_COLUMNS) return false;
  reading.endings.add(isPair ? '\r\n' : '\n');
  reading.at = feed + 1;
  reading.line++;
  giveRow(reading, cells, 'complete');
  return true;
}

/** Any other row. False when more text is needed. */
function readOddRow(reading: Reading, isLast: boolean): boolean {
  const { text, at, delimiter, line } = reading;
  const row = surveyRow(text, at, delimiter);
  if (!isLast && isUndecided(row, text)) return false;
  reading.fault = faultOf(row, line);
  if (row.kind === 'cell_too_large' && row.isQuoted) {
    reading.openQuoteLine = line + row.quoteLines;
    lookForQuote(reading, text.slice(row.next));
  }
  if (reading.fault !== null) return true;
  if (row.kind === 'whole') reading.endings.add(text.slice(row.end, row.next));
  readCells(reading, row.end, endingOf(row));
  reading.at = row.next;
  reading.line += row.lines;
  return true;
}

/** What follows a carriage return decides whether it is half of a pair. */
function isUndecided({ kind, next }: RowSurvey, text: string): boolean {
  return kind === 'open' || (kind === 'whole' && next === text.length && text.endsWith('\r'));
}

function faultOf(row: RowSurvey, line: number): ImportFault | null {
  const { kind, isQuoted, lines, quoteLines } = row;
  if (kind === 'too_many_columns') {
    return { code: kind, params: { line: line + lines, limit: MAX_COLUMNS } };
  }
  if (kind === 'cell_too_large') {
    return { code: kind, params: { line: line + (isQuoted ? quoteLines : lines) } };
  }
  return isQuoted && quoteLines < lines ? unterminated(line + quoteLines) : null;
}

function endingOf({ kind, isQuoted }: RowSurvey): RowEnding {
  if (kind === 'whole') return 'complete';
  return isQuoted ? 'cut' : 'unfinished';
}

function readCells(reading: Reading, end: number, ending: RowEnding): void {
  const { text, at, delimiter, line } = reading;
  const row = text.slice(at, end);
  const cells = splitRow(ending === 'cut' ? `${row}"` : row, delimiter);
  if (cells === null) reading.fault = unterminated(line);
  else giveRow(reading, cells, ending);
}

/** Counts a row, and gives it on unless it is blank. */
function giveRow(reading: Reading, cells: readonly string[], ending: RowEnding): void {
  reading.cells += cells.length;
  reading.ending = ending;
  if (cells.some((cell) => cell !== '' && cell.trim() !== '')) reading.give(cells, ending);
}

/** A quote that never closes swallows the rest of the file into one cell: that is then the fault to name. */
function lookForQuote(reading: Reading, text: string): void {
  if (text.includes('"')) reading.openQuoteLine = null;
}

function unterminated(line: number): ImportFault {
  return { code: 'unterminated_quote', params: { line } };
}

function finish(reading: Reading): Result<CsvEnding, ImportFault> {
  if (reading.fault === null) readRows(reading, true);
  const { fault, openQuoteLine, ending, endings } = reading;
  if (openQuoteLine !== null) return fail(unterminated(openQuoteLine));
  return fault === null ? succeed({ ending, hasMixedLineEndings: endings.size > 1 }) : fail(fault);
}
