import { fail, succeed, type Result } from '../../result.ts';
import type { RowEnding, TakeRow } from './csv-stream.ts';
import type { NumberedRecord } from './csv-table.ts';
import type { ReadBounds, RecordFold, StatementContents } from './export-format.ts';
import { findHeader, MAX_ROWS_ABOVE, type FormatChoice, type FoundHeader } from './find-header.ts';
import { importFinding } from './import-finding.ts';
import { nothingUsable } from './nothing-usable.ts';
import { startSoundRecords, trimSpaces, type SoundRecords } from './sound-records.ts';
import type { Delimiter } from './split-row.ts';
import type { ImportFault, Statement } from './statement.ts';
import { areNamesSwapped } from './swapped-names.ts';

/** Reads the rows of a table one after the other. */
export type TableReading = {
  readonly take: TakeRow;
  /** What all rows say. Asked once. */
  readonly finish: () => Result<Statement, ImportFault>;
};

type Row = { readonly cells: readonly string[]; readonly ending: RowEnding };

type OpenTable = {
  readonly format: FoundHeader['format'];
  readonly sound: SoundRecords;
  readonly fold: RecordFold;
  /** The same records read by the usual order of columns, where the header has another. */
  readonly byPlace: RecordFold | null;
  /** Sound, in a file without a last line ending. */
  last: NumberedRecord | null;
};

/** Enough records to see the decimal mark and the order of dates. */
const PEEK_RECORDS = 10_000;

/**
 * Starts to read a table in whatever format its first rows show. No row is kept once it was read. `choice` says
 * which formats are looked for.
 */
export function startTable(
  delimiter: Delimiter,
  bounds: ReadBounds,
  choice: FormatChoice,
): TableReading {
  let first: Row[] | null = [];
  let table: Result<OpenTable, ImportFault> | null = null;
  const open = (rows: readonly Row[]): Result<OpenTable, ImportFault> => {
    first = null;
    const found = findHeader(
      rows.map(({ cells }) => cells),
      choice,
    );
    table = found.ok ? succeed(openTable(rows, found.value, { delimiter, bounds })) : found;
    return table;
  };
  return {
    take: (cells, ending) => {
      if (table?.ok === true) takeRow(table.value, { cells, ending });
      first?.push({ cells, ending });
      if (first !== null && first.length > PEEK_RECORDS + MAX_ROWS_ABOVE) open(first);
    },
    finish: () => {
      const opened = table ?? open(first ?? []);
      return opened.ok ? statementOf(opened.value) : opened;
    },
  };
}

/** Reads the first rows below the header. */
function openTable(
  rows: readonly Row[],
  { format, at }: FoundHeader,
  { delimiter, bounds }: { readonly delimiter: Delimiter; readonly bounds: ReadBounds },
): OpenTable {
  const header = (rows[at]?.cells ?? []).map(trimSpaces);
  const sound = startSoundRecords(header);
  const peek = rows.slice(at + 1).flatMap(({ cells, ending }): readonly Sound[] => {
    const record = sound.take(cells, ending);
    return record === null ? [] : [{ record, ending }];
  });
  const above = rows.slice(0, at).map(({ cells }) => cells);
  const records = peek.map(({ record }) => record);
  const start = (names: readonly string[]): RecordFold =>
    format.start({ above, header: names, delimiter, peek: records }, bounds);
  const usual = format.usualHeader?.(header) ?? null;
  const byPlace = usual === null ? null : start(usual);
  const table: OpenTable = { format, sound, fold: start(header), byPlace, last: null };
  for (const { record, ending } of peek) takeRecord(table, record, ending);
  return table;
}

type Sound = { readonly record: NumberedRecord; readonly ending: RowEnding };

function takeRow(table: OpenTable, { cells, ending }: Row): void {
  const record = table.sound.take(cells, ending);
  if (record !== null) takeRecord(table, record, ending);
}

function takeRecord(table: OpenTable, record: NumberedRecord, ending: RowEnding): void {
  if (ending === 'complete') {
    table.fold.take(record);
    table.byPlace?.take(record);
  } else table.last = record;
}

function statementOf(table: OpenTable): Result<Statement, ImportFault> {
  const { format, sound, fold, byPlace, last } = table;
  const seen = sound.finish();
  const contents = contentsOf(fold, last);
  const { rowsRead } = seen;
  const rowsSkipped = [...seen.skipped, ...contents.rowsSkipped].toSorted(
    (a, b) => a.record - b.record,
  );
  const findings = [...seen.findings, ...contents.findings];
  const isEmpty = rowsSkipped.filter(isMarker).length === rowsRead;
  if (!isEmpty && rowsSkipped.length === rowsRead) {
    return fail(nothingUsable(rowsSkipped, findings));
  }
  const usual = byPlace === null ? null : contentsOf(byPlace, last);
  if (usual !== null && areNamesSwapped(contents, usual, rowsRead - seen.skipped.length)) {
    return fail({ code: 'names_swapped' });
  }
  const empty = isEmpty ? [importFinding('no_rows')] : [];
  const { id, venue, scope } = format;
  const all = [...empty, ...findings];
  return succeed({ format: id, venue, scope, rowsRead, ...contents, rowsSkipped, findings: all });
}

/** Some venues write that there is nothing where the first record would stand. */
function isMarker({ reason }: Statement['rowsSkipped'][number]): boolean {
  return reason === 'no_records_marker';
}

function contentsOf(fold: RecordFold, last: NumberedRecord | null): StatementContents {
  return last === null ? fold.finish().contents : withLast(fold, last);
}

/** In a file without a last line ending: `0.08` may be all that is left of `0.0848462700`. */
function withLast(fold: RecordFold, last: NumberedRecord): StatementContents {
  const { contents: without } = fold.finish();
  fold.take(last);
  const { contents, doubtful } = fold.finish();
  const record = last.number;
  if (!doubtful.has(record)) return contents;
  const { rowsSkipped, findings } = without;
  return {
    ...without,
    rowsSkipped: [...rowsSkipped, { record, reason: 'truncated_record' }],
    findings: [...findings, importFinding('file_truncated', { record })],
  };
}
