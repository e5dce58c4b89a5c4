import { CsvError, parse } from 'csv-parse/sync';
import { fail, succeed, type Result } from '../../result.ts';
import { surveyCsv, type CsvSurvey, type Delimiter } from './csv-survey.ts';
import type { ImportFault } from './statement.ts';

/** A CSV text split into rows of cells. Blank rows are left out; rows may differ in length. */
export type CsvRows = Pick<CsvSurvey, 'hasMixedLineEndings' | 'ending'> & {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
};

/** A row below the header with its number among those rows, counted from 1. */
export type NumberedRecord = { readonly number: number; readonly cells: readonly string[] };

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
 * Faults: `unterminated_quote`, `cell_too_large`, `too_many_columns`, each with its line.
 */
export function readCsv(text: string): Result<CsvRows, ImportFault> {
  const delimiter = delimiterOf(text);
  const survey = surveyCsv(text, delimiter);
  if (!survey.ok) return survey;
  const { ending, hasMixedLineEndings } = survey.value;
  const split = splitRows(ending === 'cut' ? `${text}"` : text, delimiter);
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

function splitRows(
  text: string,
  delimiter: Delimiter,
): Result<readonly (readonly string[])[], ImportFault> {
  try {
    return succeed(
      parse(text, {
        delimiter,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        skip_empty_lines: true,
      }),
    );
  } catch (error) {
    // The library tells a misplaced quote by throwing; its message repeats cells, so only the line is kept.
    if (!(error instanceof CsvError)) throw error;
    return fail({ code: 'unterminated_quote', params: { line: Number(error['lines']) } });
  }
}
