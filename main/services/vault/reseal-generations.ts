import { readFile } from 'node:fs/promises';
import type { Log } from '../log.ts';
import { generationPath, listGenerations } from './generations.ts';
import { isSameKdf, type SealKey } from './kdf.ts';
import type { SealNote } from './seal.ts';
import { decodeVault, encodeVault } from './vault-file.ts';
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
      const file = decodeVault(await readFile(path));
      if (!file.ok || isUnder(file.value.seal, after)) continue;
      const contents = file.value.open(before);
      if (!contents.ok) continue;
      await writeFileSafely(path, encodeVault(contents.value, after), () => Promise.resolve());
    } catch (error) {
      log.failure('vault.reseal', error);
    }
  }
}

function isUnder(seal: SealNote, key: SealKey | null): boolean {
  if (seal === 'none') return key === null;
  return key !== null && isSameKdf(seal.kdf, key.kdf);
}
