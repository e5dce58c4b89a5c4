import type { KeptSave, VaultGeneration } from '../../../preload/vault-shapes.ts';
import { countContents } from '../../domain/profile/count-contents.ts';
import { generationPath, listGenerations } from './generations.ts';
import { readVaultFile } from './read-vault-file.ts';
import { decodeVault } from './vault-file.ts';

/** Every kept save, newest first, with whether it really opens and what it holds, so that somebody can choose. */
export async function lookAtSaves(folder: string): Promise<readonly KeptSave[]> {
  const saves: KeptSave[] = [];
  // One after another: each can be ten megabytes.
  for (const kept of await listGenerations(folder)) saves.push(await lookAtSave(folder, kept));
  return saves;
}

async function lookAtSave(folder: string, kept: VaultGeneration): Promise<KeptSave> {
  const unknown = { ...kept, writtenBy: null, counts: null };
  const bytes = await readVaultFile(generationPath(folder, kept));
  const file = bytes.ok ? decodeVault(bytes.value) : null;
  if (file?.ok !== true) {
    return { ...unknown, condition: file?.error === 'newer_version' ? 'newer' : 'damaged' };
  }
  const { header, seal, open } = file.value;
  const known = { ...unknown, writtenBy: header.appVersion };
  // Its digest fits, so that it is whole; what is in it shows with the passphrase.
  if (seal !== 'none') return { ...known, condition: 'sealed' };
  const contents = open(null);
  if (contents.ok)
    return { ...known, condition: 'good', counts: countContents(contents.value.profile) };
  return { ...known, condition: contents.error === 'newer_version' ? 'newer' : 'damaged' };
}
