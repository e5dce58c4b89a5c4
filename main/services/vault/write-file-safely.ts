import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { draftPath, isDraft } from './draft-path.ts';

/** Bytes read back at a time: small pieces in one place in memory are compared faster than a second whole file. */
const PIECE = 256 * 1024;

/**
 * Puts `bytes` at `path` so that at every moment, power cuts included, either the old or the new file stands there
 * whole: temporary file with mode 0600, all bytes, size check, fsync, read back, `beforeSwap`, rename, fsync of the
 * folder. Throws the system's error and leaves the old file when any step fails. Where the last one does, the new file stands
 * there but may not outlast a power cut: `undo` is to put the old one back.
 */
export async function writeFileSafely(
  path: string,
  bytes: Buffer,
  beforeSwap: () => Promise<void>,
  undo: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const temporary = draftPath(path);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await writeAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await holds(temporary, bytes)))
      throw new Error('The disk did not give back what was written');
    await beforeSwap();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  try {
    await syncFolder(dirname(path));
  } catch (error) {
    await undo();
    throw error;
  }
}

/**
 * Removes temporary files that a killed run left behind. Only for whoever holds the lock of the folder. What the disk does not
 * let go of stays until the next start.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.allSettled(
    names.filter(isDraft).map((name) => rm(join(folder, name), { force: true })),
  );
}

/** Makes renames and new entries of a folder durable. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written);
    if (bytesWritten === 0) throw new Error('The disk took no more bytes');
    written += bytesWritten;
  }
  if ((await file.stat()).size !== bytes.length)
    throw new Error('The file on disk has another size');
}

/** Whether a file has exactly these bytes. */
async function holds(path: string, bytes: Buffer): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, bytes.length + 1));
    let at = 0;
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length, null);
      if (bytesRead === 0) return at === bytes.length;
      if (!piece.subarray(0, bytesRead).equals(bytes.subarray(at, at + bytesRead))) return false;
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
}
