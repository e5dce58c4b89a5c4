import { delimiterOf } from '../exposure/imports/csv-table.ts';
import { decodeText } from '../exposure/imports/decode-text.ts';
import { splitRow, type Delimiter } from '../exposure/imports/split-row.ts';
import { fail, succeed, type Result } from '../result.ts';
import { readPriceColumns, type PriceColumns } from './price-columns.ts';
import type { PriceFileFault, PriceFileReading, RefusedRow } from './price-file-reading.ts';
import { decimalMarkOf } from './price-mark.ts';
import { writeSeries } from './price-series.ts';
import { readPriceRow, type PriceRow } from './read-price-row.ts';

/** Ten years of fifty coins are 182,500 rows of about 40 characters. */
const MAX_ROWS = 200_000;
const MAX_BYTES = 12 * 1024 * 1024;
const MAX_CELLS = 100;

/** A row with the line that it stands in. */
type Line = { readonly line: number; readonly cells: readonly string[] | null };
type Read = PriceRow & { readonly line: number };

/**
 * Reads a CSV file with columns asset, currency, price and at, in any order, with commas, semicolons or tabs, decimal
 * points or commas, with or without a byte order mark. `latest` in Unix milliseconds: nothing is from later.
 */
export function readPriceFile(
  bytes: Uint8Array,
  latest: number,
): Result<PriceFileReading, PriceFileFault> {
  if (bytes.length > MAX_BYTES) return tooLarge();
  const decoded = decodeText(bytes);
  if (!decoded.ok) return fail({ code: 'price_file_not_text' });
  const written = decoded.value.text.split(/\r\n|\n|\r/);
  if (written.length > 2 * MAX_ROWS) return tooLarge();
  const [header, ...rows] = linesOf(written, delimiterOf(decoded.value.text));
  if (header === undefined) return fail({ code: 'price_file_empty' });
  if (rows.length > MAX_ROWS) return tooLarge();
  const columns = header.cells === null ? null : readPriceColumns(header.cells);
  if (columns === null) return fail({ code: 'price_file_columns' });
  return rows.length === 0
    ? fail({ code: 'price_file_empty' })
    : succeed(readRows(rows, columns, latest));
}

function tooLarge() {
  return fail({
    code: 'price_file_too_large',
    params: { megabytes: MAX_BYTES / 1024 / 1024, rows: MAX_ROWS },
  } as const);
}

/** No cell of a file of prices holds a line break, so a line is a row. Blank ones are left out. */
function linesOf(written: readonly string[], delimiter: Delimiter): readonly Line[] {
  return written.flatMap((row, index) => {
    if (row.trim() === '') return [];
    const cells = splitRow(row, delimiter);
    return [{ line: index + 1, cells: cells === null || cells.length > MAX_CELLS ? null : cells }];
  });
}

function readRows(rows: readonly Line[], columns: PriceColumns, latest: number): PriceFileReading {
  const mark = decimalMarkOf(rows.map(({ cells }) => cells?.[columns.price]?.trim() ?? ''));
  const refused: RefusedRow[] = [];
  const taken: Read[] = [];
  for (const { line, cells } of rows) {
    const read = cells === null ? null : readPriceRow(cells, { columns, mark, latest });
    if (read === null) refused.push({ line, reason: 'broken_quotes' });
    else if (read.ok) taken.push({ ...read.value, line });
    else refused.push({ line, reason: read.error });
  }
  const latestOfDays = latestOfEachDay(taken);
  const kept = new Set(latestOfDays);
  refused.push(
    ...taken
      .filter((row) => !kept.has(row))
      .map(({ line }) => ({ line, reason: 'same_day' }) as const),
  );
  const groups = Map.groupBy(latestOfDays, ({ asset, currency }) => `${asset} ${currency}`);
  const series = [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const { asset, currency } = first;
    return [{ asset, currency, days: writeSeries(group.map(({ record }) => record)) }];
  });
  return { rowsRead: rows.length, series, refused: refused.toSorted((a, b) => a.line - b.line) };
}

/** One row for each asset, currency and UTC day: the latest, and of equals the last in the file. */
function latestOfEachDay(rows: readonly Read[]): readonly Read[] {
  const best = new Map<string, Read>();
  for (const row of rows) {
    const { asset, currency, record } = row;
    const key = `${asset} ${currency} ${Math.floor(record.second / 86_400)}`;
    const before = best.get(key);
    if (before === undefined || before.record.second <= record.second) best.set(key, row);
  }
  return [...best.values()];
}
