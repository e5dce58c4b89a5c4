import { succeed, type Result } from '../../result.ts';
import { startCsv, type CsvEnding } from './csv-stream.ts';
import type { Delimiter } from './split-row.ts';
import type { ImportFault } from './statement.ts';

/** A CSV text split into rows of cells. Blank rows are left out; rows may differ in length. */
export type CsvRows = CsvEnding & {
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
  const rows: (readonly string[])[] = [];
  const csv = startCsv(delimiter, (cells) => rows.push(cells));
  csv.take(text);
  const end = csv.finish();
  return end.ok ? succeed({ rows, delimiter, ...end.value }) : end;
}

/** The delimiter of the first line that looks like a header; the first 64 Ki characters decide. */
export function delimiterOf(text: string): Delimiter {
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
