import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Bytes read back at a time: small pieces in one place in memory are compared faster than a second whole file. */
const PIECE = 256 * 1024;
const TEMPORARY = /^\.[^/]+\.[0-9a-f]{16}\.tmp$/;

/**
 * Puts `bytes` at `path` so that at every moment, power cuts included, either the old or the new file stands there
 * whole: temporary file with mode 0600, all bytes, size check, fsync, read back, `beforeSwap`, rename, fsync of the
 * folder. Throws the system's error and leaves the old file when any step fails.
 */
export async function writeFileSafely(
  path: string,
  bytes: Buffer,
  beforeSwap: () => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`);
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
  await syncFolder(folder);
}

/** Removes temporary files that a killed run left behind. Only for whoever holds the lock of the folder. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names
      .filter((name) => TEMPORARY.test(name))
      .map((name) => rm(join(folder, name), { force: true })),
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
