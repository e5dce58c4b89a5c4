import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './write-file-safely.ts';

/**
 * Makes a folder for the user alone, and those above it, so that a power cut after the first save does not take them. Where
 * that fails, the disk is full or read-only, or refused once: what is there can be read, and a save says that it was not made.
 */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) {
    // Some folders, such as the one of all homes, may not be opened. Then the system writes them in its own time.
    await syncFolder(dirname(made)).catch(() => undefined);
  }
}
