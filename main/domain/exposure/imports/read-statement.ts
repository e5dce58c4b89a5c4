import type { Fault } from '../../fault.ts';
import { fail, succeed, type Result } from '../../result.ts';
import { containsSecret } from '../../secrets/contains-secret.ts';
import { bytewiseText } from '../../text-of-file.ts';
import { readCsv, type CsvRows, type CsvTable, type NumberedRecord } from './csv-table.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import type { ExportFormat, ReadBounds, RecordFold, StatementContents } from './export-format.ts';
import { fileKind } from './file-kind.ts';
import { findHeader, type FoundHeader } from './find-header.ts';
import { importFinding } from './import-finding.ts';
import { soundRecords } from './sound-records.ts';
import { readWorkbook } from './workbook/read-workbook.ts';
import type { ImportFault, ImportFinding, SkipReason, Statement } from './statement.ts';
import { areNamesSwapped } from './swapped-names.ts';

const MAX_BYTES = 48 * 1024 * 1024;
const DAY_MS = 86_400_000;
/** Last moment that a record may have while nobody says what time it is. */
const LATEST_WITHOUT_NOW = Date.UTC(2090, 0, 1);

type ReadFault = ImportFault | Fault<'secret_detected'>;

/**
 * Reads an exchange export of at most 48 MiB: CSV text, or a workbook (.xlsx). `now` (ISO 8601) makes later dates
 * implausible from the next day on; without it, from 2090 on. A file or name that holds a secret is refused before
 * anything else is said of it. `mapped` are formats that the user described (column-mapping.ts).
 */
export function readStatement(
  bytes: Uint8Array,
  fileName: string,
  now?: string,
  mapped: readonly ExportFormat[] = [],
): Result<Statement, ReadFault> {
  if (bytes.length > MAX_BYTES) return fail({ code: 'file_too_large', params: { limitMiB: 48 } });
  if (bytes.length === 0) return fail({ code: 'empty_file' });
  if (containsSecret(fileName) !== null) return fail({ code: 'secret_detected' });
  const latest = now === undefined ? LATEST_WITHOUT_NOW : Date.parse(now) + DAY_MS;
  const decoded = decodeText(bytes);
  const text = decoded.ok ? decoded.value.text : bytewiseText(bytes);
  if (containsSecret(text) !== null) return fail({ code: 'secret_detected' });
  const kind = fileKind(bytes, text);
  if (kind === 'zip') return readSheets(bytes, { latest }, mapped);
  return kind === null
    ? readDecoded(decoded, { latest }, mapped)
    : fail({ code: 'not_csv', params: { kind } });
}

/** Reads the first worksheet of a workbook that is an export; the fault of the first when none is. */
function readSheets(
  bytes: Uint8Array,
  bounds: ReadBounds,
  mapped: readonly ExportFormat[],
): Result<Statement, ReadFault> {
  const sheets = readWorkbook(bytes);
  if (!sheets.ok) return sheets;
  const texts = sheets.value.map((rows) => rows.map((cells) => cells.join(' ')).join('\n'));
  if (texts.some((text) => containsSecret(text) !== null)) return fail({ code: 'secret_detected' });
  const read = sheets.value.map((rows) =>
    readRows(
      { rows, delimiter: ',', ending: 'complete', hasMixedLineEndings: false },
      bounds,
      mapped,
    ),
  );
  return read.find(({ ok }) => ok) ?? read[0] ?? fail({ code: 'empty_file' });
}

function readDecoded(
  decoded: Result<DecodedText, ImportFault>,
  bounds: ReadBounds,
  mapped: readonly ExportFormat[],
): Result<Statement, ImportFault> {
  if (!decoded.ok) return decoded;
  if (decoded.value.text.trim() === '') return fail({ code: 'empty_file' });
  const csv = readCsv(decoded.value.text);
  if (!csv.ok) return csv;
  const statement = readRows(csv.value, bounds, mapped);
  if (!statement.ok) return statement;
  const findings = [...fileFindings(decoded.value, csv.value), ...statement.value.findings];
  return succeed({ ...statement.value, findings });
}

function readRows(
  csv: CsvRows,
  bounds: ReadBounds,
  mapped: readonly ExportFormat[],
): Result<Statement, ImportFault> {
  const header = findHeader(csv.rows, mapped);
  return header.ok ? readTable(csv, header.value, bounds) : header;
}

function fileFindings({ isGuess }: DecodedText, csv: CsvRows): readonly ImportFinding[] {
  return [
    ...(isGuess ? [importFinding('encoding_guess', { encoding: 'windows-1252' })] : []),
    ...(csv.hasMixedLineEndings ? [importFinding('mixed_line_endings')] : []),
  ];
}

function readTable(
  csv: CsvRows,
  { format, at }: FoundHeader,
  bounds: ReadBounds,
): Result<Statement, ImportFault> {
  const sound = soundRecords(csv, at);
  const { id, venue, scope } = format;
  const readBelow = (table: CsvTable): StatementContents =>
    readRecords(format, table, csv.rows.slice(0, at), bounds);
  const contents = readBelow(sound.table);
  const rowsSkipped = [...sound.skipped, ...contents.rowsSkipped].toSorted(
    (a, b) => a.record - b.record,
  );
  const findings = [...sound.findings, ...contents.findings];
  const { rowsRead } = sound;
  const isEmpty = rowsSkipped.filter(isMarker).length === rowsRead;
  if (!isEmpty && rowsSkipped.length === rowsRead) {
    return fail(nothingUsable(rowsSkipped, findings));
  }
  if (areNamesSwapped(format, sound.table, contents, readBelow)) {
    return fail({ code: 'names_swapped' });
  }
  const empty = isEmpty ? [importFinding('no_rows')] : [];
  return succeed({
    format: id,
    venue,
    scope,
    rowsRead,
    ...contents,
    rowsSkipped,
    findings: [...empty, ...findings],
  });
}

/** Some venues write that there is nothing where the first record would stand. */
function isMarker({ reason }: Statement['rowsSkipped'][number]): boolean {
  return reason === 'no_records_marker';
}

/** Enough records to see the decimal mark and the order of dates. */
const PEEK_RECORDS = 10_000;

function readRecords(
  format: FoundHeader['format'],
  { header, delimiter, records, isLastRecordUnfinished }: CsvTable,
  above: CsvRows['rows'],
  bounds: ReadBounds,
): StatementContents {
  const peek = records.slice(0, PEEK_RECORDS);
  const fold = format.start({ above, header, delimiter, peek }, bounds);
  const sure = isLastRecordUnfinished ? records.slice(0, -1) : records;
  for (const record of sure) fold.take(record);
  const last = isLastRecordUnfinished ? records.at(-1) : undefined;
  return last === undefined ? fold.finish().contents : withLast(fold, last);
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

/** Names the commonest reason, and the column when that is a number that is none. */
function nothingUsable(
  skipped: Statement['rowsSkipped'],
  findings: readonly ImportFinding[],
): ImportFault {
  const counts = [...Map.groupBy(skipped, ({ reason }) => reason)].map(
    ([reason, records]): { readonly reason: SkipReason; readonly count: number } => ({
      reason,
      count: records.length,
    }),
  );
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  const column = findings.find(({ code }) => code === 'bad_number')?.params?.['column'];
  const named = most.reason === 'bad_number' && column !== undefined ? { column } : {};
  return { code: 'no_usable_rows', params: { ...most, ...named } };
}
