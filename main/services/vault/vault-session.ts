import type { VaultStatus } from '../../../preload/vault-shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import { EMPTY_PROFILE, type Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Log } from '../log/log.ts';
import type { DeriveKey, Kdf, SealKey } from './kdf.ts';
import type { ProfileLock } from './profile-lock.ts';
import type { StorageFault } from './storage-fault.ts';
import type { VaultContents, VaultHeader } from './vault-file.ts';
import type { Tries } from './unlock-tries.ts';

/** Why the profile cannot be read or changed right now. */
export type VaultCode =
  'vault_unreadable' | 'vault_newer' | 'profile_in_use' | 'storage_failed' | 'locked';
export type VaultFault = Fault<Exclude<VaultCode, 'storage_failed'>> | StorageFault;

export type VaultState =
  /** `key` is null while no passphrase is set. */
  | { readonly kind: 'open'; readonly contents: VaultContents | null; readonly key: SealKey | null }
  | { readonly kind: 'locked'; readonly header: VaultHeader; readonly kdf: Kdf }
  /** A later version wrote the file. `contents` are what is understood of it, or an earlier save; nothing is saved. */
  | {
      readonly kind: 'read_only';
      readonly contents: VaultContents;
      readonly key: SealKey | null;
      readonly writtenBy: string | null;
      readonly from:
        { readonly kind: 'file'; readonly leftOut: number } | { readonly kind: 'earlier_save' };
    }
  /** A later version wrote it, and nothing of it can be shown. `writtenBy` is null where it does not say. */
  | { readonly kind: 'newer_version'; readonly writtenBy: string | null }
  | { readonly kind: 'unreadable' | 'in_use' };

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

/** The profile as far as it can be shown. */
export function readSession({ state }: VaultSession): Result<Profile, VaultFault> {
  if (state.kind === 'read_only') return succeed(state.contents.profile);
  return readWhole({ state });
}

/** The profile where it is all that the file holds, so that it may be saved, copied and acted on. */
export function readWhole({ state }: Pick<VaultSession, 'state'>): Result<Profile, VaultFault> {
  return state.kind === 'open'
    ? succeed(state.contents?.profile ?? EMPTY_PROFILE)
    : fail(faultOf(state));
}

export function faultOf(state: Exclude<VaultState, { kind: 'open' }>): VaultFault {
  const codes = {
    unreadable: 'vault_unreadable',
    newer_version: 'vault_newer',
    read_only: 'vault_newer',
    in_use: 'profile_in_use',
    locked: 'locked',
  } as const;
  return { code: codes[state.kind] };
}
