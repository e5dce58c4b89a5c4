import type { KeptSave, VaultGeneration } from '../../../preload/vault-shapes.ts';
import { countContents } from '../../domain/profile/count-contents.ts';
import { generationPath, listGenerations } from './generations.ts';
import { readClosedVault } from './read-closed-vault.ts';

/** Every kept save, newest first, with whether it really opens and what it holds, so that somebody can choose. */
export async function lookAtSaves(folder: string): Promise<readonly KeptSave[]> {
  const saves: KeptSave[] = [];
  // One after another: each can be ten megabytes.
  for (const kept of await listGenerations(folder)) saves.push(await lookAtSave(folder, kept));
  return saves;
}

async function lookAtSave(folder: string, kept: VaultGeneration): Promise<KeptSave> {
  const unknown = { ...kept, writtenBy: null, counts: null };
  const file = await readClosedVault(generationPath(folder, kept));
  if (!file.ok) {
    return { ...unknown, condition: file.error.kind === 'newer_version' ? 'newer' : 'damaged' };
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
