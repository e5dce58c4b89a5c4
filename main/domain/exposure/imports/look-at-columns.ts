import { fail, succeed, type Result } from '../../result.ts';
import { startCsv } from './csv-stream.ts';
import { delimiterOf } from './csv-table.ts';
import { decodePieces } from './decode-pieces.ts';
import { fileKind } from './file-kind.ts';
import type { ImportFault } from './statement.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/** The header of a table and its first records, for somebody to say what they mean. */
export type ColumnsLook = {
  readonly header: readonly string[];
  /** At most three, each cell cut to 40 characters. */
  readonly samples: readonly (readonly string[])[];
};

/** Bytes of a text that are looked at; a workbook is opened as a whole. */
export const HEAD_BYTES = 128 * 1024;
const MAX_ROWS_ABOVE = 10;
const SAMPLES = 3;
const SAMPLE_LENGTH = 40;

/**
 * Looks at the columns of any table: the header is the first of the first rows with the most filled cells. Of a text the
 * first 128 KiB are enough, whether the file goes on or not; that it is sound and holds no secret is found out elsewhere.
 */
export function lookAtColumns(bytes: Uint8Array): Result<ColumnsLook, ImportFault> {
  const rows = rowsOf(bytes);
  if (!rows.ok) return rows;
  const filled = (cells: readonly string[]): number =>
    cells.filter((cell) => cell.trim() !== '').length;
  const first = rows.value.slice(0, MAX_ROWS_ABOVE + 1);
  const most = Math.max(0, ...first.map(filled));
  const at = first.findIndex((cells) => filled(cells) === most);
  const header = first[at];
  if (header === undefined || most < 2) return fail({ code: 'not_csv', params: { kind: 'text' } });
  const samples = rows.value
    .slice(at + 1, at + 1 + SAMPLES)
    .map((cells) => cells.map((cell) => cell.slice(0, SAMPLE_LENGTH)));
  return succeed({ header: header.map((cell) => cell.trim()), samples });
}

function rowsOf(bytes: Uint8Array): Result<readonly (readonly string[])[], ImportFault> {
  const head = bytes.subarray(0, HEAD_BYTES);
  const decoding = decodePieces(head);
  const text = decoding.take(head);
  if (fileKind(bytes, text) === 'zip') {
    const sheets = readWorkbook(bytes);
    return sheets.ok ? succeed(sheets.value.find((rows) => rows.length > 1) ?? []) : sheets;
  }
  const rows: (readonly string[])[] = [];
  const csv = startCsv(delimiterOf(text), (cells) => rows.push(cells));
  csv.take(text);
  if (head.length === HEAD_BYTES) return succeed(rows);
  csv.take(decoding.finish().text);
  const ending = csv.finish();
  return ending.ok ? succeed(rows) : ending;
}
