import type { Fault } from '../../fault.ts';
import { fail, succeed, type Result } from '../../result.ts';
import { searchInPieces } from '../../secrets/search-in-pieces.ts';
import { startCsv } from './csv-stream.ts';
import { delimiterOf } from './csv-table.ts';
import { decodePieces } from './decode-pieces.ts';
import { fileKind } from './file-kind.ts';
import type { FormatChoice } from './find-header.ts';
import { joinBytes } from './join-bytes.ts';
import { HEAD_BYTES, lookAtColumns, type ColumnsLook } from './look-at-columns.ts';
import { boundsAt, readStatement } from './read-statement.ts';
import { startTable } from './read-table.ts';
import type { ImportFault, Statement } from './statement.ts';
import { withFileFindings } from './with-file-findings.ts';

type Read = Result<Statement, ImportFault | Fault<'secret_detected'>>;

/** An export that is read while it comes. */
export type PiecewiseReading = {
  readonly take: (bytes: Uint8Array) => void;
  /** What all pieces say; asked once. */
  readonly finish: () => Read;
  /** The columns of a file that was found sound, for somebody to say what they mean. Asked after `finish`. */
  readonly look: () => Result<ColumnsLook, ImportFault>;
};

/** What a reading needs to know beside the bytes. */
export type PiecewiseOptions = {
  readonly fileName: string;
  /** ISO 8601. */
  readonly now: string;
  readonly isSecret: (text: string) => boolean;
  readonly choice: FormatChoice;
};

/** So much is looked at before the first row is read: what kind of file it is, its encoding, and its delimiter. */
const OPENING_BYTES = HEAD_BYTES;
const MAX_MIB = 512;
/** Bytes made text at a time: longer texts stay in memory until all of it is searched for what is left over. */
const PORTION = 64 * 1024;

/**
 * Reads an exchange export of at most 512 MiB piece by piece, and keeps of it what `readStatement` would give. Only a
 * workbook is collected as a whole, up to its own bound. A secret anywhere in it is said before anything else.
 */
export function readInPieces(options: PiecewiseOptions): PiecewiseReading {
  let first: Uint8Array[] | null = [];
  let size = 0;
  let reading: PiecewiseReading | null = null;
  const open = (pieces: readonly Uint8Array[]): PiecewiseReading => {
    const opening = joinBytes(pieces);
    first = null;
    reading = openReading(opening, options);
    reading.take(opening);
    return reading;
  };
  return {
    take: (bytes) => {
      size += bytes.length;
      if (size > MAX_MIB * 1024 * 1024) return;
      if (reading !== null) reading.take(bytes);
      first?.push(bytes);
      if (first !== null && size >= OPENING_BYTES) open(first);
    },
    finish: () => {
      if (size === 0) return fail({ code: 'empty_file' });
      const read = (reading ?? open(first ?? [])).finish();
      const isSecret = !read.ok && read.error.code === 'secret_detected';
      return size > MAX_MIB * 1024 * 1024 && !isSecret
        ? fail({ code: 'file_too_large', params: { limitMiB: MAX_MIB } })
        : read;
    },
    look: () => reading?.look() ?? fail({ code: 'empty_file' }),
  };
}

function openReading(opening: Uint8Array, options: PiecewiseOptions): PiecewiseReading {
  const text = decodePieces(opening).take(opening);
  const kind = fileKind(opening, text);
  if (kind === 'zip') return readAtOnce(options);
  return readText(opening, delimiterOf(text), options, kind);
}

/** A workbook lists at its end what is in it. */
function readAtOnce({ fileName, now, choice, isSecret }: PiecewiseOptions): PiecewiseReading {
  const pieces: Uint8Array[] = [];
  return {
    take: (bytes) => pieces.push(bytes),
    finish: () => readStatement(joinBytes(pieces), fileName, now, { ...choice, isSecret }),
    look: () => lookAtColumns(joinBytes(pieces)),
  };
}

function readText(
  opening: Uint8Array,
  delimiter: ReturnType<typeof delimiterOf>,
  { fileName, now, isSecret, choice }: PiecewiseOptions,
  kind: ReturnType<typeof fileKind>,
): PiecewiseReading {
  const decoding = decodePieces(opening);
  const secrets = searchInPieces(isSecret);
  const table = startTable(delimiter, boundsAt(now), choice);
  const csv = startCsv(delimiter, table.take);
  const head = opening.slice(0, HEAD_BYTES);
  let isBlank = true;
  const take = (text: string): void => {
    isBlank &&= text.trim() === '';
    secrets.take(text);
    if (kind === null) csv.take(text);
  };
  return {
    take: (bytes) => {
      for (let at = 0; at < bytes.length; at += PORTION) {
        take(decoding.take(bytes.subarray(at, at + PORTION)));
      }
    },
    finish: () => {
      const { text, isGuess, fault } = decoding.finish();
      take(text);
      if (secrets.finish() || isSecret(fileName)) return fail({ code: 'secret_detected' });
      if (kind !== null) return fail({ code: 'not_csv', params: { kind } });
      if (fault !== null) return fail(fault);
      if (isBlank) return fail({ code: 'empty_file' });
      const ending = csv.finish();
      if (!ending.ok) return ending;
      const statement = table.finish();
      if (!statement.ok) return statement;
      return succeed(withFileFindings(statement.value, { isGuess, ...ending.value }));
    },
    look: () => lookAtColumns(head),
  };
}
