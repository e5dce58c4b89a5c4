import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Any three words of a phrase that follow each other, with anything between them that is no letter: `a b c`, `a","b`. */
export function triplesOf(words: readonly string[]): RegExp {
  const triples = words.slice(2).map((_, at) => words.slice(at, at + 3).join('[^a-z]{1,6}'));
  return new RegExp(triples.join('|'), 'i');
}

/** Bytes as text in which letters of one byte (UTF-8, Latin-1) and of two (UTF-16) read the same. */
function plainText(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\0', '');
}

/** Files below a folder that hold a pattern. */
export function filesThatHold(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => pattern.test(plainText(readIfThere(path))));
}

export function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length;
}

/** A browser's files come and go while they are looked at. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

const PIECE = 16 * 1024 * 1024;
/** Bytes on either side of a word in which its neighbours stand, if they do. */
const AROUND = 128;

/**
 * Whether the writable memory of a process holds three words of a phrase in a row; null where the system does not let
 * us look. Looked for around the longest word, which is the rarest.
 */
export function memoryHolds(pid: number, words: readonly string[]): boolean | null {
  const rarest = words.toSorted((one, other) => other.length - one.length)[0] ?? '';
  const anchors = [Buffer.from(rarest, 'latin1'), Buffer.from(rarest, 'utf16le')];
  const pattern = triplesOf(words);
  const holds = (bytes: Buffer): boolean =>
    anchors.some((anchor) => {
      for (let at = bytes.indexOf(anchor); at >= 0; at = bytes.indexOf(anchor, at + 1)) {
        const around = bytes.subarray(Math.max(0, at - AROUND), at + AROUND);
        if (pattern.test(plainText(around))) return true;
      }
      return false;
    });
  try {
    const maps = readFileSync(`/proc/${pid}/maps`, 'latin1').split('\n');
    const memory = openSync(`/proc/${pid}/mem`, 'r');
    try {
      return maps.some((line) => {
        const [, from, to] = /^([\da-f]+)-([\da-f]+) rw/.exec(line) ?? [];
        if (from === undefined || to === undefined) return false;
        return rangeHolds(memory, Number.parseInt(from, 16), Number.parseInt(to, 16), holds);
      });
    } finally {
      closeSync(memory);
    }
  } catch {
    return null;
  }
}

function rangeHolds(
  memory: number,
  from: number,
  to: number,
  holds: (bytes: Buffer) => boolean,
): boolean {
  const bytes = Buffer.allocUnsafe(Math.min(PIECE, to - from));
  for (let at = from; at < to; at += PIECE - 2 * AROUND) {
    try {
      const read = readSync(memory, bytes, 0, Math.min(bytes.length, to - at), at);
      if (holds(bytes.subarray(0, read))) return true;
    } catch {
      // Device memory and the like cannot be read.
      return false;
    }
  }
  return false;
}
