import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Newest first. */
const LOG_FILES = ['holdfast.log', 'holdfast.1.log', 'holdfast.2.log'] as const;
/** Bytes up to which one file grows. */
const MAX_BYTES = 256 * 1024;
/** A pipe in the place of a file must not hold the program up, and a link must not lead elsewhere. Windows has neither flag. */
const { O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;

/** Appends a line, moving the files on when the newest is full. Throws as the disk does. */
export function appendLine(folder: string, line: string): void {
  const path = join(folder, LOG_FILES[0]);
  const bytes = Buffer.from(`${line}\n`);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size + bytes.length > MAX_BYTES) moveOn(folder);
  const file = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600);
  try {
    const before = fstatSync(file);
    if (!before.isFile()) return;
    if ((before.mode & 0o077) !== 0) fchmodSync(file, 0o600);
    // On a full disk a part is written; what comes later must not stand in the same line.
    if (writeSync(file, bytes) < bytes.length) ftruncateSync(file, before.size);
  } finally {
    closeSync(file);
  }
}

/** All lines there are, oldest first. A file that cannot be read has none. */
export function readLines(folder: string): readonly string[] {
  return LOG_FILES.toReversed().flatMap((name) => readOne(join(folder, name)));
}

function moveOn(folder: string): void {
  for (let at = LOG_FILES.length - 1; at > 0; at -= 1) {
    const [to = '', from = ''] = [LOG_FILES[at], LOG_FILES[at - 1]].map((name) =>
      join(folder, name ?? ''),
    );
    if (existsSync(from)) renameSync(from, to);
  }
}

function readOne(path: string): readonly string[] {
  try {
    const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const look = fstatSync(file);
      if (!look.isFile() || look.size > 2 * MAX_BYTES) return [];
      return readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '');
    } finally {
      closeSync(file);
    }
  } catch {
    return [];
  }
}
