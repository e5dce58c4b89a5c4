import { CsvError, parse } from 'csv-parse/sync';
import { fail, succeed, type Result } from '../../result.ts';
import { surveyCsv, type CsvSurvey, type Delimiter, type RowSpan } from './csv-survey.ts';
import type { ImportFault } from './statement.ts';

/** A CSV text split into rows of cells. Blank rows are left out; rows may differ in length. */
export type CsvRows = Pick<CsvSurvey, 'hasMixedLineEndings' | 'ending'> & {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
};

/** A row below the header with its number among those rows, counted from 1. */
export type NumberedRecord = {
  readonly number: number;
  readonly cells: readonly string[];
  /** Files were joined, and an earlier one has this record too. */
  readonly isCopy?: true;
};

/** What a format reads: a header and the records that have as many cells as it. */
export type CsvTable = {
  readonly header: readonly string[];
  readonly records: readonly NumberedRecord[];
  readonly delimiter: Delimiter;
  /** The file has no line ending after the last of `records`, so that its last cell may have been cut off. */
  readonly isLastRecordUnfinished: boolean;
};

/** In order of preference when a line holds equally many. */
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
/** A title line above the header holds fewer delimiters than this. */
const HEADER_DELIMITERS = 3;
const LOOK_AHEAD_LINES = 12;

/**
 * Splits CSV text (RFC 4180, with `,` `;` or tab, and any line ending) into rows. A last row that ends inside a quoted
 * cell is kept as far as it goes and told by `ending`.
 * Faults: `unterminated_quote`, `cell_too_large`, `too_many_columns`, each with its line; `file_too_large`.
 */
export function readCsv(text: string): Result<CsvRows, ImportFault> {
  const delimiter = delimiterOf(text);
  const survey = surveyCsv(text, delimiter);
  if (!survey.ok) return survey;
  const { ending, hasMixedLineEndings, rows: spans } = survey.value;
  const split = splitRows(
    ending === 'cut' ? `${text}"` : text,
    closeLast(spans, ending),
    delimiter,
  );
  if (!split.ok) return split;
  const rows = split.value.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  return succeed({ rows, delimiter, ending, hasMixedLineEndings });
}

/** The delimiter of the first line that looks like a header. */
function delimiterOf(text: string): Delimiter {
  const lines = text.slice(0, 65_536).split(/\r\n|\n|\r/, LOOK_AHEAD_LINES);
  const counts = lines.map(mostFrequent);
  const found =
    counts.find(({ count }) => count >= HEADER_DELIMITERS) ?? counts.find(({ count }) => count > 0);
  return found?.delimiter ?? ',';
}

function mostFrequent(line: string): { readonly delimiter: Delimiter; readonly count: number } {
  const bare = line.replaceAll(/"[^"]*"/g, '');
  return DELIMITERS.map((delimiter) => ({
    delimiter,
    count: bare.split(delimiter).length - 1,
  })).reduce((best, one) => (one.count > best.count ? one : best));
}

/** Room for the quote that closes a cut cell. */
function closeLast(spans: readonly RowSpan[], ending: CsvSurvey['ending']): readonly RowSpan[] {
  const last = spans.at(-1);
  if (ending !== 'cut' || last === undefined) return spans;
  return [...spans.slice(0, -1), { ...last, to: last.to + 1 }];
}

/**
 * Cuts rows without quotation marks at their delimiters, and leaves the others to the library, those of equal length
 * together: it makes an error, with its stack, for every row that differs from the first (22 µs each).
 */
function splitRows(
  text: string,
  spans: readonly RowSpan[],
  delimiter: Delimiter,
): Result<readonly (readonly string[])[], ImportFault> {
  const rows: (readonly string[])[] = [];
  const quoted: QuotedRow[] = [];
  for (const [index, span] of spans.entries()) {
    const row = text.slice(span.from, span.to);
    rows.push(row.split(delimiter));
    if (row.includes('"')) quoted.push({ index, row, span });
  }
  for (const group of Map.groupBy(quoted, ({ span }) => span.columns).values()) {
    const split = splitQuoted(group, delimiter);
    if (!split.ok) return split;
    for (const [at, { index }] of group.entries()) rows[index] = split.value[at] ?? [];
  }
  return succeed(rows);
}

type QuotedRow = { readonly index: number; readonly row: string; readonly span: RowSpan };

/** Splits rows of equal length. */
function splitQuoted(
  group: readonly QuotedRow[],
  delimiter: Delimiter,
): Result<readonly (readonly string[])[], ImportFault> {
  const faultAt = (place: number): ImportFault => {
    return { code: 'unterminated_quote', params: { line: group[place]?.span.line ?? 1 } };
  };
  try {
    const text = group.map(({ row }) => row).join('\n');
    const rows = parse(text, { delimiter, record_delimiter: '\n' });
    return rows.length === group.length ? succeed(rows) : fail(faultAt(0));
  } catch (error) {
    // The library tells a misplaced quote by throwing. Its message repeats cells, so only the place is kept.
    if (!(error instanceof CsvError)) throw error;
    return fail(faultAt(Number(error['records'])));
  }
}
