import type { Fault } from '../../fault.ts';
import { fail, succeed, type Result } from '../../result.ts';
import { containsSecret } from '../../secrets/contains-secret.ts';
import { bytewiseText } from '../../text-of-file.ts';
import { startCsv } from './csv-stream.ts';
import { delimiterOf } from './csv-table.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import type { ReadBounds } from './export-format.ts';
import { fileKind } from './file-kind.ts';
import { ANY_FORMAT, type FormatChoice } from './find-header.ts';
import { startTable } from './read-table.ts';
import { readWorkbook } from './workbook/read-workbook.ts';
import type { ImportFault, Statement } from './statement.ts';
import { withFileFindings } from './with-file-findings.ts';

const MAX_BYTES = 48 * 1024 * 1024;
const DAY_MS = 86_400_000;
/** Last moment that a record may have while nobody says what time it is. */
const LATEST_WITHOUT_NOW = Date.UTC(2090, 0, 1);

/** Which formats are looked for, and what judges the cells of a workbook, which nobody can search while they are packed. */
type ReadChoice = FormatChoice & { readonly isSecret?: (cells: string) => boolean };
type ReadFault = ImportFault | Fault<'secret_detected'>;

/**
 * Reads an exchange export of at most 48 MiB: CSV text, or a workbook (.xlsx). `now` (ISO 8601) makes later dates
 * implausible from the next day on; without it, from 2090 on. A file or name that holds a secret is refused before
 * anything else is said of it. `choice` says which formats are looked for.
 */
export function readStatement(
  bytes: Uint8Array,
  fileName: string,
  now?: string,
  choice: ReadChoice = ANY_FORMAT,
): Result<Statement, ReadFault> {
  if (bytes.length > MAX_BYTES) return fail({ code: 'file_too_large', params: { limitMiB: 48 } });
  if (bytes.length === 0) return fail({ code: 'empty_file' });
  if (containsSecret(fileName) !== null) return fail({ code: 'secret_detected' });
  const bounds = boundsAt(now);
  const decoded = decodeText(bytes);
  const text = decoded.ok ? decoded.value.text : bytewiseText(bytes);
  if (containsSecret(text) !== null) return fail({ code: 'secret_detected' });
  const kind = fileKind(bytes, text);
  if (kind === 'zip') return readSheets(bytes, bounds, choice);
  return kind === null
    ? readDecoded(decoded, bounds, choice)
    : fail({ code: 'not_csv', params: { kind } });
}

function isPlainSecret(cells: string): boolean {
  return containsSecret(cells) !== null;
}

/** Records dated later than a day after `now` (ISO 8601) are implausible. */
export function boundsAt(now?: string): ReadBounds {
  return { latest: now === undefined ? LATEST_WITHOUT_NOW : Date.parse(now) + DAY_MS };
}

/** Reads the first worksheet of a workbook that is an export; the fault of the first when none is. */
function readSheets(
  bytes: Uint8Array,
  bounds: ReadBounds,
  choice: ReadChoice,
): Result<Statement, ReadFault> {
  const { isSecret = isPlainSecret } = choice;
  const sheets = readWorkbook(bytes);
  if (!sheets.ok) return sheets;
  const texts = sheets.value.map((rows) => rows.map((cells) => cells.join(' ')).join('\n'));
  if (texts.some(isSecret)) return fail({ code: 'secret_detected' });
  const read = sheets.value.map((rows) => {
    const table = startTable(',', bounds, choice);
    for (const cells of rows) table.take(cells, 'complete');
    return table.finish();
  });
  return read.find(({ ok }) => ok) ?? read[0] ?? fail({ code: 'empty_file' });
}

/** Characters read at a time. */
const PORTION = 1024 * 1024;

function readDecoded(
  decoded: Result<DecodedText, ImportFault>,
  bounds: ReadBounds,
  choice: FormatChoice,
): Result<Statement, ImportFault> {
  if (!decoded.ok) return decoded;
  const { text, isGuess } = decoded.value;
  if (text.trim() === '') return fail({ code: 'empty_file' });
  const delimiter = delimiterOf(text);
  const table = startTable(delimiter, bounds, choice);
  const csv = startCsv(delimiter, table.take);
  for (let at = 0; at < text.length; at += PORTION) csv.take(text.slice(at, at + PORTION));
  const ending = csv.finish();
  if (!ending.ok) return ending;
  const statement = table.finish();
  return statement.ok
    ? succeed(withFileFindings(statement.value, { isGuess, ...ending.value }))
    : statement;
}
