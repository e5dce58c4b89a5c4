import { lockProfile } from './profile-lock.ts';
import { readClosedVault } from './read-closed-vault.ts';
import type { VaultSession } from './vault-session.ts';

/**
 * Takes the lock that a full or read-only disk refused at the start, so that a save can be made once there is room. Only where
 * the file is still the one that was read: another process may have come and gone meanwhile. False where it cannot be had.
 */
export async function lockAgain(session: VaultSession): Promise<boolean> {
  const lock = lockProfile(session.folder);
  if (typeof lock === 'string') return false;
  if (!(await isAsRead(session))) {
    lock.release();
    return false;
  }
  session.lock = lock;
  return true;
}

async function isAsRead({ path, state }: VaultSession): Promise<boolean> {
  const read = state.kind === 'open' ? (state.contents?.header ?? null) : null;
  const file = await readClosedVault(path);
  if (!file.ok) return file.error.kind === 'absent' && read === null;
  if (read === null) return false;
  const { generation, savedAt } = file.value.header;
  return generation === read.generation && savedAt === read.savedAt;
}
