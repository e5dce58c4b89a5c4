import { fail, succeed, type Result } from '../../result.ts';
import type { ImportFault } from './statement.ts';

export type Delimiter = ',' | ';' | '\t';

/** Where a row stands in the text, without its line ending, and how many cells it has. */
export type RowSpan = {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  /** Counted from 1. */
  readonly line: number;
};

/** What one pass over the characters of a CSV text tells, before any cell is made. */
export type CsvSurvey = {
  readonly rows: readonly RowSpan[];
  /** More than one kind of line ending between rows. */
  readonly hasMixedLineEndings: boolean;
  /** `unfinished`: no line ending after the last row; `cut`: it ends inside a quoted cell. */
  readonly ending: 'complete' | 'unfinished' | 'cut';
};

/** The widest real export has fewer than 60 columns (Gemini: three for each coin). */
const MAX_COLUMNS = 200;
/** In characters, 64 Ki. The longest real cell is a note of some hundred. */
const MAX_CELL_LENGTH = 65_536;
/** A real record takes about 150 characters; millions of empty ones are made to fill memory. */
const MAX_LINES = 1_000_000;
const MAX_CELLS = 10_000_000;

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

type Scan = {
  readonly text: string;
  readonly delimiterCode: number;
  isQuoted: boolean;
  line: number;
  quoteLine: number;
  rowLine: number;
  rowAt: number;
  cellAt: number;
  columns: number;
  /** Cells of all rows that are complete. */
  cells: number;
  readonly rows: RowSpan[];
  readonly endings: Set<string>;
};

/**
 * Measures a CSV text in one pass, so that its bounds hold before any memory is spent. Empty lines are no rows.
 * Faults carry the line where the cell or the quoted text starts.
 */
export function surveyCsv(text: string, delimiter: Delimiter): Result<CsvSurvey, ImportFault> {
  const scan = startScan(text, delimiter);
  for (let at = 0; at < text.length; at++) {
    at = take(scan, at);
    if (exceedsBounds(scan, at)) return fail(boundFault(scan, at));
  }
  if (scan.isQuoted && scan.quoteLine < scan.line) return fail(unterminated(scan));
  const isComplete = scan.rowAt === text.length;
  if (!isComplete) endRow(scan, text.length);
  const unfinished = scan.isQuoted ? 'cut' : 'unfinished';
  return succeed({
    rows: scan.rows,
    hasMixedLineEndings: scan.endings.size > 1,
    ending: isComplete ? 'complete' : unfinished,
  });
}

function startScan(text: string, delimiter: Delimiter): Scan {
  const places = { line: 1, quoteLine: 1, rowLine: 1, rowAt: 0, cellAt: 0 };
  const counts = { columns: 1, cells: 0, isQuoted: false };
  const delimiterCode = delimiter.charCodeAt(0);
  return { text, delimiterCode, ...places, ...counts, rows: [], endings: new Set() };
}

/** Takes one character, or the two of a line ending, and returns the index of the last. */
function take(scan: Scan, at: number): number {
  const code = scan.text.charCodeAt(at);
  if (code === QUOTE) toggleQuote(scan);
  else if (code === LINE_FEED || code === CARRIAGE_RETURN) return endLine(scan, at);
  else if (code === scan.delimiterCode) nextCell(scan, at);
  return at;
}

function toggleQuote(scan: Scan): void {
  scan.isQuoted = !scan.isQuoted;
  if (scan.isQuoted) scan.quoteLine = scan.line;
}

function endLine(scan: Scan, at: number): number {
  const { text } = scan;
  const isPair = text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;
  const end = isPair ? at + 1 : at;
  scan.line++;
  if (scan.isQuoted) return end;
  scan.endings.add(text.slice(at, end + 1));
  endRow(scan, at);
  scan.rowAt = end + 1;
  scan.cellAt = end + 1;
  scan.rowLine = scan.line;
  return end;
}

function endRow(scan: Scan, to: number): void {
  const { rowAt: from, columns, rowLine: line } = scan;
  if (to > from) scan.rows.push({ from, to, columns, line });
  scan.cells += columns;
  scan.columns = 1;
}

function nextCell(scan: Scan, at: number): void {
  if (scan.isQuoted) return;
  scan.columns++;
  scan.cellAt = at + 1;
}

function exceedsBounds({ columns, cells, line, cellAt }: Scan, at: number): boolean {
  return (
    columns > MAX_COLUMNS || at - cellAt >= MAX_CELL_LENGTH || line > MAX_LINES || cells > MAX_CELLS
  );
}

function boundFault(scan: Scan, at: number): ImportFault {
  const { text, columns, cells, isQuoted, quoteLine, line } = scan;
  if (columns > MAX_COLUMNS) {
    return { code: 'too_many_columns', params: { line, limit: MAX_COLUMNS } };
  }
  if (line > MAX_LINES || cells > MAX_CELLS) {
    return { code: 'file_too_large', params: { limitLines: MAX_LINES, limitCells: MAX_CELLS } };
  }
  // A quote that never closes swallows the rest of the file into one cell: that is the fault to name.
  if (isQuoted && !text.includes('"', at + 1)) return unterminated(scan);
  return { code: 'cell_too_large', params: { line: isQuoted ? quoteLine : line } };
}

function unterminated({ quoteLine }: Scan): ImportFault {
  return { code: 'unterminated_quote', params: { line: quoteLine } };
}
