import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { keepGeneration, pruneGenerations, putBack } from './generations.ts';
import type { SealKey } from './kdf.ts';
import { lockAgain } from './lock-again.ts';
import { MOST_VAULT_BYTES } from './read-vault-file.ts';
import { storageFault } from './storage-fault.ts';
import { encodeVault, storable } from './vault-file.ts';
import type { VaultFault, VaultSession } from './vault-session.ts';
import { writeFileSafely } from './write-file-safely.ts';

/** Writes the vault's file under `key`, and keeps the one before as a generation. Where that fails, nothing has changed. */
export async function saveVault(
  session: VaultSession,
  profile: Profile,
  key: SealKey | null,
): Promise<Result<Profile, VaultFault>> {
  const { folder, log } = session;
  const header = {
    generation: session.lastGeneration + 1,
    savedAt: session.now().toISOString(),
    appVersion: session.appVersion,
  };
  const kept = storable(profile, key);
  try {
    await swap(session, encodeVault({ header, profile: kept }, key), header.generation);
  } catch (error) {
    log.failure('vault.save', error);
    return fail(storageFault(error));
  }
  session.state = { kind: 'open', contents: { header, profile: kept }, key };
  // The save is made, whatever becomes of old ones; the next save tries again.
  await pruneGenerations(folder).catch((error: unknown) => log.failure('vault.prune', error));
  return succeed(kept);
}

async function swap(session: VaultSession, bytes: Buffer, generation: number): Promise<void> {
  const { folder, path, state, log } = session;
  if (session.lock === null && !(await lockAgain(session)))
    throw new Error('The folder could not be locked');
  // A file that no start would read must never be written.
  if (bytes.length > MOST_VAULT_BYTES) throw new Error('The vault is too large');
  const before = state.kind === 'open' ? (state.contents?.header ?? null) : null;
  const keepBefore = async (): Promise<void> => {
    if (before !== null) await keepGeneration(folder, path, before);
    // From now on the number may stand on the disk, so it is never given again.
    session.lastGeneration = generation;
  };
  const undo = (): Promise<void> =>
    putBack(folder, path, before).catch((error: unknown) => log.failure('vault.undo', error));
  await writeFileSafely(path, bytes, keepBefore, undo);
}
