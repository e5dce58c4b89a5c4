import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Seal } from './seal.ts';

/** What a kind of file begins with. A change of its layout raises the version. */
export type FileMark = { readonly name: string; readonly version: number };

type Contents<H> = { readonly header: H; readonly body: unknown };

/**
 * The file: mark and SHA-256 on the first line, the header as JSON on the second, the sealed body after it. The digest (hex)
 * covers every byte after the first line, so one changed bit anywhere is noticed.
 */
export function encodeSealed(
  mark: FileMark,
  { header, body }: Contents<object>,
  seal: Seal,
): Buffer {
  const rest = Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    seal.close(Buffer.from(JSON.stringify(body))),
  ]);
  return Buffer.concat([Buffer.from(`${firstLineOf(mark, rest)}\n`), rest]);
}

/** Reads such a file back. `newer_version`: written by a later Holdfast, to be left as it is. */
export function decodeSealed<H>(
  bytes: Buffer,
  mark: FileMark,
  headerSchema: v.GenericSchema<unknown, H>,
  seal: Seal,
): Result<Contents<H>, 'unreadable' | 'newer_version'> {
  const firstLine = bytes.indexOf(10);
  const first = bytes.subarray(0, Math.max(firstLine, 0)).toString('latin1');
  const rest = bytes.subarray(firstLine + 1);
  const [name, version] = first.split(' ');
  if (name === mark.name && /^\d+$/.test(version ?? '') && Number(version) > mark.version) {
    return fail('newer_version');
  }
  if (firstLine < 0 || first !== firstLineOf(mark, rest)) return fail('unreadable');
  const secondLine = rest.indexOf(10);
  const header = v.safeParse(headerSchema, parseJson(rest.subarray(0, Math.max(secondLine, 0))));
  const body = seal.open(rest.subarray(secondLine + 1));
  return header.success && body.ok
    ? succeed({ header: header.output, body: parseJson(body.value) })
    : fail('unreadable');
}

function firstLineOf({ name, version }: FileMark, rest: Buffer): string {
  return `${name} ${version} ${createHash('sha256').update(rest).digest('hex')}`;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
