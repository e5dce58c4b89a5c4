import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../domain/fault.ts';
import { EMPTY_PROFILE, type Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { generationPath, listGenerations } from './generations.ts';
import type { SealKey } from './kdf.ts';
import { isAbsent, readVaultFile } from './read-vault-file.ts';
import { saveVault } from './save-vault.ts';
import { decodeVault } from './vault-file.ts';
import { statusOf, type VaultCode, type VaultLook, type VaultSession } from './vault-session.ts';

export type RestoreFault = Fault<
  'generation_unreadable' | 'not_needed' | 'passphrase_needed' | 'wrong_passphrase' | VaultCode
>;

/** What stands in the place of the file that cannot be read, and the key that it is to be sealed with. */
type Found = { readonly profile: Profile; readonly key: SealKey | null };

/** Puts a kept save (or, with 0, an empty profile) in the place of a file that cannot be read; that file stays, aside. */
export async function restoreVault(
  session: VaultSession,
  generation: number,
  passphrase: string | null,
): Promise<Result<VaultLook, RestoreFault>> {
  if (session.state.kind !== 'unreadable') return fail({ code: 'not_needed' });
  const found = await openGeneration(session, generation, passphrase);
  if (!found.ok) return found;
  if (!(await setAside(session))) return fail({ code: 'storage_failed' });
  const saved = await saveVault(session, found.value.profile, found.value.key);
  return saved.ok ? succeed(await statusOf(session)) : saved;
}

/** Moves the file that cannot be read out of the way, under a name that tells what it is; false where that fails. */
async function setAside({ folder, path, lock, now, log }: VaultSession): Promise<boolean> {
  if (lock === null) return false;
  if (await isAbsent(path)) return true;
  const stamp = now().toISOString().replaceAll(/[:.]/g, '-');
  try {
    await rename(path, join(folder, `vault.unreadable-${stamp}.holdfast`));
    return true;
  } catch (error) {
    log.failure('vault.restore', error);
    return false;
  }
}

async function openGeneration(
  { folder, deriveKey }: VaultSession,
  generation: number,
  passphrase: string | null,
): Promise<Result<Found, RestoreFault>> {
  if (generation === 0) return succeed({ profile: EMPTY_PROFILE, key: null });
  const file = await readGeneration(folder, generation);
  if (file?.ok !== true) return fail({ code: 'generation_unreadable' });
  const { seal, open } = file.value;
  if (seal === 'none') {
    const contents = open(null);
    return contents.ok
      ? succeed({ profile: contents.value.profile, key: null })
      : fail({ code: 'generation_unreadable' });
  }
  if (passphrase === null) return fail({ code: 'passphrase_needed', fields: ['passphrase'] });
  const key = { kdf: seal.kdf, bytes: await deriveKey(passphrase, seal.kdf) };
  const contents = open(key);
  return contents.ok
    ? succeed({ profile: contents.value.profile, key })
    : fail({ code: 'wrong_passphrase', fields: ['passphrase'] });
}

/** Null where there is no such save, or the disk does not give it. */
async function readGeneration(folder: string, generation: number) {
  const kept = (await listGenerations(folder)).find((one) => one.generation === generation);
  if (kept === undefined) return null;
  const bytes = await readVaultFile(generationPath(folder, kept));
  return bytes.ok ? decodeVault(bytes.value) : null;
}
