import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { SealKey } from './kdf.ts';
import { closeSeal, noteFor, openSeal, sealNoteSchema, type SealNote } from './seal.ts';

/** What a kind of file begins with. A change of its layout raises the version. */
export type FileMark = { readonly name: string; readonly version: number };

/** A file whose bytes are all as they were written, read as far as it stands in the clear. */
export type SealedFile<H> = {
  readonly header: H;
  readonly seal: SealNote;
  /** The body as parsed JSON. */
  readonly open: (key: SealKey | null) => Result<unknown, 'unreadable' | 'locked'>;
};

const noteSchema = v.looseObject({ seal: sealNoteSchema });

/**
 * The file: mark and SHA-256 on the first line, the header with the note on the seal as JSON on the second, the sealed body
 * after it. The digest (hex) covers every byte after the first line, so one changed bit anywhere is noticed, with or without
 * the passphrase. The seal binds mark and header to the body.
 */
export function encodeSealed(
  mark: FileMark,
  { header, body }: { readonly header: object; readonly body: unknown },
  key: SealKey | null,
): Buffer {
  const note = noteFor(key);
  const line = Buffer.from(`${JSON.stringify({ ...header, seal: note })}\n`);
  const sealed = closeSeal(Buffer.from(JSON.stringify(body)), boundTo(mark, line), note, key);
  // The body can be ten megabytes: it is copied once, to its place.
  return Buffer.concat([Buffer.from(`${firstLineOf(mark, [line, sealed])}\n`), line, sealed]);
}

/** Reads such a file back. `newer_version`: written by a later Holdfast, to be left as it is. */
export function decodeSealed<H>(
  bytes: Buffer,
  mark: FileMark,
  headerSchema: v.GenericSchema<unknown, H>,
): Result<SealedFile<H>, 'unreadable' | 'newer_version'> {
  const firstLine = bytes.indexOf(10);
  const first = bytes.subarray(0, Math.max(firstLine, 0)).toString('latin1');
  const rest = bytes.subarray(firstLine + 1);
  const [name, version] = first.split(' ');
  if (name === mark.name && /^\d+$/.test(version ?? '') && Number(version) > mark.version) {
    return fail('newer_version');
  }
  if (firstLine < 0 || first !== firstLineOf(mark, [rest])) return fail('unreadable');
  const secondLine = rest.indexOf(10);
  const line = rest.subarray(0, secondLine + 1);
  const read = v.safeParse(noteSchema, parseJson(line));
  if (!read.success) return fail('unreadable');
  const { seal, ...others } = read.output;
  const header = v.safeParse(headerSchema, others);
  if (!header.success) return fail('unreadable');
  const open = (key: SealKey | null): Result<unknown, 'unreadable' | 'locked'> => {
    const body = openSeal(rest.subarray(secondLine + 1), boundTo(mark, line), seal, key);
    return body.ok ? succeed(parseJson(body.value)) : body;
  };
  return succeed({ header: header.output, seal, open });
}

/** Bytes that hold the first two lines of such a file, and more. */
export const BEGINNING = 4096;

/** What the header in the beginning of such a file says, unchecked; undefined where it says nothing. */
export function glanceAtHeader(beginning: Buffer): unknown {
  const [, line = ''] = beginning.subarray(0, BEGINNING).toString('utf8').split('\n', 2);
  return parseJson(Buffer.from(line));
}

/** What it says of its seal, unchecked; null where it says nothing that can be understood. */
export function glanceAtSeal(beginning: Buffer): SealNote | null {
  const read = v.safeParse(noteSchema, glanceAtHeader(beginning));
  return read.success ? read.output.seal : null;
}

function boundTo({ name, version }: FileMark, header: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${name} ${version}\n`), header]);
}

function firstLineOf({ name, version }: FileMark, rest: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const part of rest) hash.update(part);
  return `${name} ${version} ${hash.digest('hex')}`;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
