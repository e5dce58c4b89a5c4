import { findDiskShortage } from './disk-room.ts';
import { lookAtSaves } from './look-at-saves.ts';
import type { VaultLook, VaultSession, VaultState } from './vault-session.ts';

/** How the vault stands, for the screen. */
export async function statusOf(session: VaultSession): Promise<VaultLook> {
  const { state, folder, path, tries } = session;
  switch (state.kind) {
    case 'open':
      return { ...openStatus(state), diskShortage: await findDiskShortage(folder, path) };
    case 'locked':
      return { state: 'locked', savedAt: state.header.savedAt, waitUntil: tries.waitUntil() };
    case 'in_use':
      return { state: 'in_use' };
    case 'unreadable':
      return { state: 'unreadable', file: path, generations: await lookAtSaves(folder) };
    case 'newer_version':
    case 'read_only':
      return {
        state: 'newer_version',
        file: path,
        writtenBy: state.writtenBy,
        shown: shownOf(state),
        generations: await lookAtSaves(folder),
      };
  }
}

type Open = Extract<VaultState, { kind: 'open' }>;
type OpenLook = Extract<VaultLook, { state: 'open' }>;

function openStatus({ contents, key }: Open): Omit<OpenLook, 'diskShortage'> {
  const { generation = 0, savedAt = null } = contents?.header ?? {};
  if (key === null) return { state: 'open', protection: 'none', kdf: null, generation, savedAt };
  const { memoryKiB, passes } = key.kdf;
  const kdf = { memoryKiB, passes };
  return { state: 'open', protection: 'passphrase', kdf, generation, savedAt };
}

function shownOf(state: Extract<VaultState, { kind: 'newer_version' | 'read_only' }>) {
  if (state.kind === 'newer_version') return null;
  const { generation, savedAt } = state.contents.header;
  const leftOut = state.from.kind === 'file' ? state.from.leftOut : 0;
  return { what: state.from.kind, generation, savedAt, leftOut };
}
