import { stat, statfs } from 'node:fs/promises';
import type { DiskShortage } from '../../../preload/vault-shapes.ts';

const MIB = 1024 * 1024;

/** What should be free beside the vault, and why. */
const ROOM_POLICY = {
  /** The new file stands beside the old one, a disk that cannot link needs a copy of that, and what the chain told grows too. */
  timesTheFile: 4,
  /** Log, settings and other programs write at the same time; a warning at the last kilobyte comes too late. */
  atLeastBytes: 16 * MIB,
} as const;

/** How much room is missing for saves in a folder to be safe; null where there is enough, or the system does not tell. */
export async function findDiskShortage(folder: string, file: string): Promise<DiskShortage | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    const neededBytes = Math.max(ROOM_POLICY.atLeastBytes, ROOM_POLICY.timesTheFile * size);
    const freeBytes = bavail * bsize;
    return freeBytes < neededBytes ? { freeBytes, neededBytes } : null;
  } catch {
    return null;
  }
}
