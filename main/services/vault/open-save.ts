import type { Fault } from '../../domain/fault.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { generationPath, listGenerations } from './generations.ts';
import type { SealKey } from './kdf.ts';
import { readClosedVault } from './read-closed-vault.ts';
import type { VaultContents } from './vault-file.ts';
import type { VaultSession } from './vault-session.ts';

export type SaveFault = Fault<'generation_unreadable' | 'passphrase_needed' | 'wrong_passphrase'>;

/** An earlier save that was opened, and the key that it is sealed with. */
export type OpenedSave = { readonly contents: VaultContents; readonly key: SealKey | null };

/** Opens a kept save whole. A later version's is refused as unreadable: only part of it is understood here. */
export async function openSave(
  { folder, deriveKey }: Pick<VaultSession, 'folder' | 'deriveKey'>,
  generation: number,
  passphrase: string | null,
): Promise<Result<OpenedSave, SaveFault>> {
  const file = await readSave(folder, generation);
  if (file?.ok !== true) return fail({ code: 'generation_unreadable' });
  const { seal, open } = file.value;
  if (seal === 'none') {
    const contents = open(null);
    return contents.ok
      ? succeed({ contents: contents.value, key: null })
      : fail({ code: 'generation_unreadable' });
  }
  if (passphrase === null) return fail({ code: 'passphrase_needed', fields: ['passphrase'] });
  const key = { kdf: seal.kdf, bytes: await deriveKey(passphrase, seal.kdf) };
  const contents = open(key);
  if (contents.ok) return succeed({ contents: contents.value, key });
  key.bytes.fill(0);
  return contents.error === 'newer_version'
    ? fail({ code: 'generation_unreadable' })
    : fail({ code: 'wrong_passphrase', fields: ['passphrase'] });
}

/** Null where there is no such save. */
async function readSave(folder: string, generation: number) {
  const kept = (await listGenerations(folder)).find((one) => one.generation === generation);
  return kept === undefined ? null : readClosedVault(generationPath(folder, kept));
}
