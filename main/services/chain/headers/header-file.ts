import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HEADER_LENGTH } from '../../../domain/chain/block-header.ts';
import { writeFileSafely } from '../../vault/write-file-safely.ts';

/** Headers in a row, from a height upwards, in hex. */
export type StoredRun = { readonly startHeight: number; readonly hexes: readonly string[] };

/** Begins every file; another layout would get another number. */
const MARK = Buffer.from('holdfast headers 1\n');
const DIGEST_LENGTH = 32;
/** Height and count of a run. */
const RUN_HEAD_LENGTH = 8;

/** The runs in a file of headers; none where there is no file, or one that is damaged in any byte. Nothing is verified yet. */
export async function readHeaderFile(path: string): Promise<readonly StoredRun[]> {
  await removeDrafts(path);
  try {
    return decode(await readFile(path));
  } catch {
    // Not there yet, or not readable: whatever it held can be fetched again.
    return [];
  }
}

/** Puts the runs in place of what the file held. A full disk is no loss: then they are fetched again next time. */
export async function writeHeaderFile(path: string, runs: readonly StoredRun[]): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFileSafely(path, encode(runs), () => Promise.resolve());
  } catch {
    // The old file stays, if there was one.
  }
}

function encode(runs: readonly StoredRun[]): Buffer {
  const parts = runs.flatMap(({ startHeight, hexes }) => {
    const head = Buffer.alloc(RUN_HEAD_LENGTH);
    head.writeUInt32LE(startHeight, 0);
    head.writeUInt32LE(hexes.length, 4);
    return [head, Buffer.from(hexes.join(''), 'hex')];
  });
  const content = Buffer.concat([MARK, ...parts]);
  return Buffer.concat([content, digestOf(content)]);
}

function decode(bytes: Buffer): readonly StoredRun[] {
  const content = bytes.subarray(0, -DIGEST_LENGTH);
  const isWhole =
    content.subarray(0, MARK.length).equals(MARK) &&
    digestOf(content).equals(bytes.subarray(-DIGEST_LENGTH));
  if (!isWhole) return [];
  const runs: StoredRun[] = [];
  for (let at = MARK.length; at < content.length;) {
    const startHeight = content.readUInt32LE(at);
    const count = content.readUInt32LE(at + 4);
    at += RUN_HEAD_LENGTH;
    const hexes = Array.from({ length: count }, (_none, place) => {
      const start = at + place * HEADER_LENGTH;
      return content.toString('hex', start, start + HEADER_LENGTH);
    });
    runs.push({ startHeight, hexes });
    at += count * HEADER_LENGTH;
  }
  return runs;
}

function digestOf(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}

/** What a killed run left half written, of this file alone. */
async function removeDrafts(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const drafts = names.filter(
    (name) => name.startsWith(`.${basename(path)}.`) && name.endsWith('.tmp'),
  );
  await Promise.all(drafts.map((name) => rm(join(folder, name), { force: true })));
}
