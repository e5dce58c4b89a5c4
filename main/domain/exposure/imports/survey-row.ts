import type { Delimiter } from './split-row.ts';

/** How far the row that begins a text goes, seen without making any cell of it. */
export type RowSurvey = {
  /** `open`: the text ends before the row does. */
  readonly kind: 'whole' | 'open' | 'too_many_columns' | 'cell_too_large';
  /** Where its line ending begins, and where the next row does. */
  readonly end: number;
  readonly next: number;
  /** Line endings in it, the last one included, and how many stand before its last quoted cell opens. */
  readonly lines: number;
  readonly quoteLines: number;
  /** It stops inside a quoted cell. */
  readonly isQuoted: boolean;
};

/** The widest real export has fewer than 60 columns (Gemini: three for each coin). */
export const MAX_COLUMNS = 200;
/** In characters, 64 Ki. The longest real cell is a note of some hundred. */
export const MAX_CELL_LENGTH = 65_536;

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

type Scan = {
  isQuoted: boolean;
  lines: number;
  quoteLines: number;
  cellAt: number;
  columns: number;
};

/** Measures the row at `from` character by character, so that its bounds hold before any memory is spent. */
export function surveyRow(text: string, from: number, delimiter: Delimiter): RowSurvey {
  const scan = { isQuoted: false, lines: 0, quoteLines: 0, cellAt: from, columns: 1 };
  const delimiterCode = delimiter.charCodeAt(0);
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      const next = isPair(text, at) ? at + 2 : at + 1;
      scan.lines++;
      if (!scan.isQuoted) return surveyOf('whole', scan, at, next);
      at = next - 1;
    } else if (code === QUOTE) toggleQuote(scan);
    else if (code === delimiterCode) nextCell(scan, at);
    const excess = excessOf(scan, at);
    if (excess !== null) return surveyOf(excess, scan, at, at + 1);
  }
  return surveyOf('open', scan, text.length, text.length);
}

function excessOf(
  { columns, cellAt }: Scan,
  at: number,
): 'too_many_columns' | 'cell_too_large' | null {
  if (columns > MAX_COLUMNS) return 'too_many_columns';
  return at - cellAt >= MAX_CELL_LENGTH ? 'cell_too_large' : null;
}

function surveyOf(kind: RowSurvey['kind'], scan: Scan, end: number, next: number): RowSurvey {
  const { lines, quoteLines, isQuoted } = scan;
  return { kind, end, next, lines, quoteLines, isQuoted };
}

function isPair(text: string, at: number): boolean {
  return text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;
}

function toggleQuote(scan: Scan): void {
  scan.isQuoted = !scan.isQuoted;
  if (scan.isQuoted) scan.quoteLines = scan.lines;
}

function nextCell(scan: Scan, at: number): void {
  if (scan.isQuoted) return;
  scan.columns++;
  scan.cellAt = at + 1;
}
