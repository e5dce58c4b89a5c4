import { fail, succeed, type Result } from '../../result.ts';
import type { ImportFault } from './statement.ts';

export type Delimiter = ',' | ';' | '\t';

/** What one pass over the characters of a CSV text tells, before its records are split. */
export type CsvSurvey = {
  /** More than one kind of line ending between records. */
  readonly hasMixedLineEndings: boolean;
  /** `unfinished`: no line ending after the last record; `cut`: it ends inside a quoted cell. */
  readonly ending: 'complete' | 'unfinished' | 'cut';
};

/** The widest real export has fewer than 60 columns (Gemini: three for each coin). */
const MAX_COLUMNS = 200;
/** In characters, 64 Ki. The longest real cell is a note of some hundred. */
const MAX_CELL_LENGTH = 65_536;

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

type Scan = {
  isQuoted: boolean;
  /** Lines count from 1. */
  line: number;
  quoteLine: number;
  lineAt: number;
  cellAt: number;
  columns: number;
  readonly endings: Set<string>;
};

/**
 * Measures a CSV text in one pass and without splitting it, so that the bounds on columns and cells hold before any
 * memory is spent. Faults carry the line where the cell or the quoted text starts.
 */
export function surveyCsv(text: string, delimiter: Delimiter): Result<CsvSurvey, ImportFault> {
  const delimiterCode = delimiter.charCodeAt(0);
  const scan: Scan = {
    isQuoted: false,
    line: 1,
    quoteLine: 1,
    lineAt: 0,
    cellAt: 0,
    columns: 1,
    endings: new Set(),
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) toggleQuote(scan);
    else if (code === LINE_FEED || code === CARRIAGE_RETURN) at = endLine(scan, text, at);
    else if (code === delimiterCode) nextCell(scan, at);
    if (isOutOfBounds(scan, at)) return fail(boundFault(scan, text, at));
  }
  if (scan.isQuoted && scan.quoteLine < scan.line) return fail(unterminated(scan));
  return succeed({
    hasMixedLineEndings: scan.endings.size > 1,
    ending: endingOf(scan, text),
  });
}

function toggleQuote(scan: Scan): void {
  scan.isQuoted = !scan.isQuoted;
  if (scan.isQuoted) scan.quoteLine = scan.line;
}

/** Moves past a line ending and returns the index of its last character. */
function endLine(scan: Scan, text: string, at: number): number {
  const isPair = text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;
  const end = isPair ? at + 1 : at;
  scan.line++;
  scan.lineAt = end + 1;
  if (!scan.isQuoted) {
    scan.endings.add(text.slice(at, end + 1));
    scan.columns = 1;
    scan.cellAt = end + 1;
  }
  return end;
}

function nextCell(scan: Scan, at: number): void {
  if (scan.isQuoted) return;
  scan.columns++;
  scan.cellAt = at + 1;
}

function isOutOfBounds({ columns, cellAt }: Scan, at: number): boolean {
  return columns > MAX_COLUMNS || at - cellAt >= MAX_CELL_LENGTH;
}

function boundFault(scan: Scan, text: string, at: number): ImportFault {
  const { columns, isQuoted, quoteLine, line } = scan;
  if (columns > MAX_COLUMNS) {
    return { code: 'too_many_columns', params: { line, limit: MAX_COLUMNS } };
  }
  // A quote that never closes swallows the rest of the file into one cell: that is the fault to name.
  if (isQuoted && !text.includes('"', at + 1)) return unterminated(scan);
  return { code: 'cell_too_large', params: { line: isQuoted ? quoteLine : line } };
}

function unterminated({ quoteLine }: Scan): ImportFault {
  return { code: 'unterminated_quote', params: { line: quoteLine } };
}

function endingOf({ isQuoted, lineAt }: Scan, text: string): CsvSurvey['ending'] {
  if (isQuoted) return 'cut';
  return lineAt < text.length ? 'unfinished' : 'complete';
}
