import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../domain/fault.ts';
import { EMPTY_PROFILE, type Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { SealKey } from './kdf.ts';
import { openSave, type SaveFault } from './open-save.ts';
import { isAbsent } from './read-vault-file.ts';
import { saveVault } from './save-vault.ts';
import { statusOf } from './status-of.ts';
import { storageFault } from './storage-fault.ts';
import type { VaultFault, VaultLook, VaultSession } from './vault-session.ts';

export type RestoreFault = Fault<'not_needed'> | SaveFault | VaultFault;

/** Which save is to be put back. */
export type RestoreOrder = {
  /** 0 for an empty profile. */
  readonly generation: number;
  readonly passphrase: string | null;
  /** The user's explicit word that a later version's file may be set aside for it. */
  readonly setsNewerAside?: boolean;
};

/** What stands in the place of the file that cannot be read, and the key that it is to be sealed with. */
type Found = { readonly profile: Profile; readonly key: SealKey | null };

/**
 * Puts a kept save in the place of a file that cannot be read, or that a later version wrote. That file stays, aside, under
 * a name that says what it is.
 */
export async function restoreVault(
  session: VaultSession,
  order: RestoreOrder,
): Promise<Result<VaultLook, RestoreFault>> {
  const { kind } = session.state;
  const isNewer = kind === 'newer_version' || kind === 'read_only';
  if (kind !== 'unreadable' && !(isNewer && order.setsNewerAside === true))
    return fail({ code: 'not_needed' });
  const found = await findSave(session, order);
  if (!found.ok) return found;
  try {
    await setAside(session, isNewer ? 'newer' : 'unreadable');
  } catch (error) {
    session.log.failure('vault.restore', error);
    return fail(storageFault(error));
  }
  const saved = await saveVault(session, found.value.profile, found.value.key);
  return saved.ok ? succeed(await statusOf(session)) : saved;
}

/** The save that is being looked at is open already. */
async function findSave(
  session: VaultSession,
  { generation, passphrase }: RestoreOrder,
): Promise<Result<Found, SaveFault>> {
  const { state } = session;
  if (generation === 0) return succeed({ profile: EMPTY_PROFILE, key: null });
  if (state.kind === 'read_only' && state.from.kind === 'earlier_save') {
    const { header, profile } = state.contents;
    if (header.generation === generation) return succeed({ profile, key: state.key });
  }
  const opened = await openSave(session, generation, passphrase);
  if (!opened.ok) return opened;
  const { contents, key } = opened.value;
  return succeed({ profile: contents.profile, key });
}

/** Moves the file out of the way, under a name that tells what it is. */
async function setAside(
  { path, folder, lock, now }: VaultSession,
  what: 'newer' | 'unreadable',
): Promise<void> {
  if (lock === null) throw new Error('The folder could not be locked');
  if (await isAbsent(path)) return;
  const stamp = now().toISOString().replaceAll(/[:.]/g, '-');
  await rename(path, join(folder, `vault.${what}-${stamp}.holdfast`));
}
