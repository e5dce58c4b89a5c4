import type { Fault } from '../../fault.ts';
import { fail, succeed, type Result } from '../../result.ts';
import { containsSecret } from '../../secrets/contains-secret.ts';
import { bytewiseText } from '../../text-of-file.ts';
import { readCsv, type CsvRows, type CsvTable, type NumberedRecord } from './csv-table.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import type { ReadBounds, RecordFold, StatementContents } from './export-format.ts';
import { fileKind } from './file-kind.ts';
import { findHeader, type FoundHeader } from './find-header.ts';
import { importFinding } from './import-finding.ts';
import { soundRecords } from './sound-records.ts';
import type { ImportFault, ImportFinding, SkipReason, Statement } from './statement.ts';

const MAX_BYTES = 48 * 1024 * 1024;
const DAY_MS = 86_400_000;
/** Last moment that a record may have while nobody says what time it is. */
const LATEST_WITHOUT_NOW = Date.UTC(2090, 0, 1);

/**
 * Reads an exchange export of at most 48 MiB. `now` (ISO 8601) makes later dates implausible from the next day on;
 * without it, from 2090 on. A file or name that holds a secret is refused before anything else is said of it.
 */
export function readStatement(
  bytes: Uint8Array,
  fileName: string,
  now?: string,
): Result<Statement, ImportFault | Fault<'secret_detected'>> {
  if (bytes.length > MAX_BYTES) return fail({ code: 'file_too_large', params: { limitMiB: 48 } });
  if (bytes.length === 0) return fail({ code: 'empty_file' });
  const decoded = decodeText(bytes);
  const text = decoded.ok ? decoded.value.text : bytewiseText(bytes);
  if (containsSecret(text) !== null || containsSecret(fileName) !== null) {
    return fail({ code: 'secret_detected' });
  }
  const kind = fileKind(bytes, text);
  if (kind !== null) return fail({ code: 'not_csv', params: { kind } });
  if (!decoded.ok) return decoded;
  const latest = now === undefined ? LATEST_WITHOUT_NOW : Date.parse(now) + DAY_MS;
  return text.trim() === '' ? fail({ code: 'empty_file' }) : readDecoded(decoded.value, { latest });
}

function readDecoded(decoded: DecodedText, bounds: ReadBounds): Result<Statement, ImportFault> {
  const csv = readCsv(decoded.text);
  if (!csv.ok) return csv;
  const header = findHeader(csv.value.rows);
  if (!header.ok) return header;
  const statement = readTable(csv.value, header.value, bounds);
  if (!statement.ok) return statement;
  const findings = [...fileFindings(decoded, csv.value), ...statement.value.findings];
  return succeed({ ...statement.value, findings });
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
  const contents = readRecords(format, sound.table, csv.rows.slice(0, at), bounds);
  const rowsSkipped = [...sound.skipped, ...contents.rowsSkipped].toSorted(
    (a, b) => a.record - b.record,
  );
  const findings = [...sound.findings, ...contents.findings];
  const { rowsRead } = sound;
  const isEmpty = rowsSkipped.filter(isMarker).length === rowsRead;
  if (!isEmpty && rowsSkipped.length === rowsRead) {
    return fail(nothingUsable(rowsSkipped, findings));
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
