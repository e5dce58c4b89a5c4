import { importFinding } from './import-finding.ts';
import { copiesAfterHeader } from './copies-after-header.ts';
import type { CsvRows, CsvTable, NumberedRecord } from './csv-table.ts';
import { isFormulaLike } from './formula-like.ts';
import { isNoRecordsMarker } from './no-records-marker.ts';
import { publicKeyFinding } from './public-key-finding.ts';
import type { ImportFinding, SkipReason, Statement } from './statement.ts';

export type SkippedRecord = Statement['rowsSkipped'][number];

/** What is sound below a header, whatever the format. */
export type SoundRecords = {
  readonly table: CsvTable;
  /** Records below the header, sound or not. */
  readonly rowsRead: number;
  readonly skipped: readonly SkippedRecord[];
  readonly findings: readonly ImportFinding[];
};

/**
 * Sets apart what no format can use: the header repeated, rows with too few or too many cells, and a last record that
 * was cut off. Rows are never padded: a guess there would be wrong money.
 */
export function soundRecords(csv: CsvRows, headerAt: number): SoundRecords {
  const header = (csv.rows[headerAt] ?? []).map(trimSpaces);
  const all = csv.rows.slice(headerAt + 1).map((cells, at) => ({ number: at + 1, cells }));
  const faultOf = (record: NumberedRecord): SkipReason | null =>
    faultOfRecord(record, header, record.number === all.length ? csv.ending : 'complete');
  const records: NumberedRecord[] = [];
  const skipped: SkippedRecord[] = [];
  for (const record of all) {
    const reason = faultOf(record);
    if (reason === null) records.push(record);
    else skipped.push({ record: record.number, reason });
  }
  const isLastRecordUnfinished =
    csv.ending === 'unfinished' && records.at(-1)?.number === all.length;
  return {
    table: {
      header,
      records: markCopies(records, skipped),
      delimiter: csv.delimiter,
      isLastRecordUnfinished,
    },
    rowsRead: all.length,
    skipped,
    findings: [...findingsOf(skipped), ...formulaFinding(all), ...publicKeyFinding(all)],
  };
}

function markCopies(
  records: readonly NumberedRecord[],
  skipped: readonly SkippedRecord[],
): readonly NumberedRecord[] {
  const headers = skipped.filter(({ reason }) => reason === 'repeated_header');
  const copies = copiesAfterHeader(
    records,
    headers.map(({ record }) => record),
  );
  if (copies.size === 0) return records;
  return records.map((one) => (copies.has(one.number) ? { ...one, isCopy: true } : one));
}

/** Without the blanks around a cell that a spreadsheet may add. No-break and zero-width ones stay: they deceive. */
export function trimSpaces(cell: string): string {
  // Asked first because almost no cell has any, and a large file has millions of cells.
  return cell.startsWith(' ') || cell.endsWith(' ') ? cell.replaceAll(/^ +| +$/g, '') : cell;
}

function faultOfRecord(
  { cells }: NumberedRecord,
  header: readonly string[],
  ending: CsvRows['ending'],
): SkipReason | null {
  if (ending === 'cut') return 'truncated_record';
  if (isNoRecordsMarker(cells)) return 'no_records_marker';
  if (cells.length === header.length) {
    return cells.every((cell, at) => trimSpaces(cell) === header[at]) ? 'repeated_header' : null;
  }
  if (cells.length > header.length) return 'too_many_cells';
  return ending === 'unfinished' ? 'truncated_record' : 'short_row';
}

function findingsOf(skipped: readonly SkippedRecord[]): readonly ImportFinding[] {
  const of = (reason: SkipReason) => skipped.filter((one) => one.reason === reason);
  const headers = of('repeated_header');
  const ragged = skipped.filter(
    ({ reason }) => reason === 'short_row' || reason === 'too_many_cells',
  );
  const truncated = of('truncated_record');
  return [
    ...headers.slice(0, 1).map(() => importFinding('repeated_header', { count: headers.length })),
    ...ragged
      .slice(0, 1)
      .map(({ record }) => importFinding('ragged_rows', { count: ragged.length, record })),
    ...truncated.map(({ record }) => importFinding('file_truncated', { record })),
  ];
}

function formulaFinding(all: readonly NumberedRecord[]): readonly ImportFinding[] {
  const found = all.flatMap(({ number, cells }) => cells.filter(isFormulaLike).map(() => number));
  const [record] = found;
  return record === undefined
    ? []
    : [importFinding('formula_like_cell', { count: found.length, record })];
}
