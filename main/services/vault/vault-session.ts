import type { VaultStatus } from '../../../preload/vault-shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import { EMPTY_PROFILE, type Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Log } from '../log/log.ts';
import { listGenerations } from './generations.ts';
import type { DeriveKey, Kdf, SealKey } from './kdf.ts';
import type { ProfileLock } from './profile-lock.ts';
import type { VaultContents, VaultHeader } from './vault-file.ts';
import type { Tries } from './unlock-tries.ts';

/** Why the profile cannot be read or changed right now. */
export type VaultCode =
  'vault_unreadable' | 'vault_newer' | 'profile_in_use' | 'storage_failed' | 'locked';
export type VaultFault = Fault<VaultCode>;

export type VaultState =
  /** `key` is null while no passphrase is set. */
  | { readonly kind: 'open'; readonly contents: VaultContents | null; readonly key: SealKey | null }
  | { readonly kind: 'locked'; readonly header: VaultHeader; readonly kdf: Kdf }
  | { readonly kind: 'unreadable' | 'newer_version' | 'in_use' };

/** How the vault stands; what the keychain knows of it is not its own. */
export type VaultLook = VaultStatus extends infer S
  ? S extends unknown
    ? Omit<S, 'quickUnlock'>
    : never
  : never;

export type VaultOptions = {
  readonly folder: string;
  readonly appVersion: string;
  readonly now: () => Date;
  readonly log: Log;
  readonly deriveKey: DeriveKey;
};

/** What an open vault remembers; only the functions beside this file change it. */
export type VaultSession = VaultOptions & {
  readonly path: string;
  /** Null while another process has the folder, or the disk takes no lock. */
  lock: ProfileLock | null;
  readonly tries: Tries;
  state: VaultState;
  lastGeneration: number;
};

export function readSession({ state }: VaultSession): Result<Profile, VaultFault> {
  return state.kind === 'open'
    ? succeed(state.contents?.profile ?? EMPTY_PROFILE)
    : fail(faultOf(state));
}

/** How the vault stands, for the screen. */
export async function statusOf({ state, folder, path, tries }: VaultSession): Promise<VaultLook> {
  switch (state.kind) {
    case 'open':
      return openStatus(state);
    case 'locked':
      return { state: 'locked', savedAt: state.header.savedAt, waitUntil: tries.waitUntil() };
    case 'in_use':
      return { state: 'in_use' };
    case 'unreadable':
    case 'newer_version':
      return { state: state.kind, file: path, generations: await listGenerations(folder) };
  }
}

function openStatus({ contents, key }: Extract<VaultState, { kind: 'open' }>): VaultLook {
  const { generation = 0, savedAt = null } = contents?.header ?? {};
  if (key === null) return { state: 'open', protection: 'none', kdf: null, generation, savedAt };
  const { memoryKiB, passes } = key.kdf;
  const kdf = { memoryKiB, passes };
  return { state: 'open', protection: 'passphrase', kdf, generation, savedAt };
}

export function faultOf(state: Exclude<VaultState, { kind: 'open' }>): VaultFault {
  const codes = {
    unreadable: 'vault_unreadable',
    newer_version: 'vault_newer',
    in_use: 'profile_in_use',
    locked: 'locked',
  } as const;
  return { code: codes[state.kind] };
}
