import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Log } from '../log/log.ts';
import { generationPath, listGenerations } from './generations.ts';
import { isSameKdf, type SealKey } from './kdf.ts';
import { readClosedVault } from './read-closed-vault.ts';
import type { SealNote } from './seal.ts';
import { BEGINNING, glanceAtSeal } from './sealed-file.ts';
import { encodeVault } from './vault-file.ts';
import { writeFileSafely } from './write-file-safely.ts';

type Change = {
  readonly folder: string;
  readonly log: Log;
  /** Keys that earlier saves may be under, besides none at all. */
  readonly before: SealKey | null;
  readonly after: SealKey | null;
};

/**
 * Seals every kept save anew, so that none stays readable without the passphrase of now. One under a passphrase that is not
 * known stays as it is; so does one that could not be written, until the next unlocking.
 */
export async function resealGenerations({ folder, log, before, after }: Change): Promise<void> {
  for (const kept of await listGenerations(folder)) {
    const path = generationPath(folder, kept);
    try {
      if (isUnder(await sealOf(path), after)) continue;
      const file = await readClosedVault(path);
      if (!file.ok) continue;
      const contents = file.value.open(before);
      if (!contents.ok) continue;
      await writeFileSafely(path, encodeVault(contents.value, after), () => Promise.resolve());
    } catch (error) {
      log.failure('vault.reseal', error);
    }
  }
}

/** Read from the beginning alone: a save can be ten megabytes, and this is done at every unlocking. */
async function sealOf(path: string): Promise<SealNote | null> {
  // Without O_NONBLOCK a pipe would wait until somebody writes into it.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const beginning = Buffer.alloc(BEGINNING);
    const { bytesRead } = await file.read(beginning, 0, BEGINNING, 0);
    return glanceAtSeal(beginning.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function isUnder(seal: SealNote | null, key: SealKey | null): boolean {
  if (seal === null) return false;
  if (seal === 'none') return key === null;
  return key !== null && isSameKdf(seal.kdf, key.kdf);
}
