import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { keepGeneration, pruneGenerations } from './generations.ts';
import type { SealKey } from './kdf.ts';
import { encodeVault, storable } from './vault-file.ts';
import type { VaultFault, VaultSession } from './vault-session.ts';
import { writeFileSafely } from './write-file-safely.ts';

/** Writes the vault's file under `key`, and keeps the one before as a generation. Where that fails, nothing has changed. */
export async function saveVault(
  session: VaultSession,
  profile: Profile,
  key: SealKey | null,
): Promise<Result<Profile, VaultFault>> {
  const { folder, path, state } = session;
  const before = state.kind === 'open' ? (state.contents?.header ?? null) : null;
  const header = {
    generation: session.lastGeneration + 1,
    savedAt: session.now().toISOString(),
    appVersion: session.appVersion,
  };
  try {
    const kept = storable(profile, key);
    await writeFileSafely(path, encodeVault({ header, profile: kept }, key), async () => {
      if (before !== null) await keepGeneration(folder, path, before);
    });
    session.state = { kind: 'open', contents: { header, profile: kept }, key };
    session.lastGeneration = header.generation;
    await pruneGenerations(folder);
    return succeed(kept);
  } catch (error) {
    session.log.failure('vault.save', error);
    return fail({ code: 'storage_failed' });
  }
}
