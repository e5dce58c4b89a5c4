import { join } from 'node:path';
import type { Profile } from '../../domain/profile/profile.ts';
import type { Result } from '../../domain/result.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { generationsFolder, listGenerations } from './generations.ts';
import type { SealKey } from './kdf.ts';
import { makeFolder } from './make-folder.ts';
import { lockProfile } from './profile-lock.ts';
import {
  changePassphrase,
  lockVault,
  unlockVault,
  unlockWith,
  type PassphraseChange,
  type PassphraseFault,
  type UnlockFault,
} from './protect-vault.ts';
import { lookAtEarlier, stateOfNewer, stateWithout } from './open-newer.ts';
import { readClosedVault } from './read-closed-vault.ts';
import { readVaultFile } from './read-vault-file.ts';
import { restoreVault, type RestoreFault, type RestoreOrder } from './restore-vault.ts';
import { saveVault } from './save-vault.ts';
import { openTries } from './unlock-tries.ts';
import { statusOf } from './status-of.ts';
import type { ClosedVault } from './vault-file.ts';
import {
  readSession,
  readWhole,
  type VaultFault,
  type VaultLook,
  type VaultOptions,
  type VaultSession,
  type VaultState,
} from './vault-session.ts';
import { removeLeftovers } from './write-file-safely.ts';

export type { VaultFault } from './vault-session.ts';

/** Everything valuable, behind one door. Changes are saved one after another, each whole before the next begins. */
export type Vault = {
  /** To be shown. Only part of it where a later version wrote the file. */
  readonly read: () => Result<Profile, VaultFault>;
  /** The same, refused where it is not all that the file holds: to be copied, or to act on. */
  readonly readWhole: () => Result<Profile, VaultFault>;
  /** Saves what `change` makes of the profile. The same profile back means nothing to save. */
  readonly update: <E>(
    change: (profile: Profile) => Result<Profile, E>,
  ) => Promise<Result<Profile, E | VaultFault>>;
  readonly status: () => Promise<VaultLook>;
  /** Puts a kept save (or, with 0, an empty profile) in the place of a file that cannot be used; that file stays. */
  readonly restore: (order: RestoreOrder) => Promise<Result<VaultLook, RestoreFault>>;
  /** Opens a kept save to be read, while a later version's file stays as it is. */
  readonly lookAtEarlier: (
    generation: number,
    passphrase: string | null,
  ) => ReturnType<typeof lookAtEarlier>;
  /** The vault's file byte for byte; null where there is none that can be read. */
  readonly fileBytes: () => Promise<Buffer | null>;
  /** The key that files beside the vault are sealed with too; null without a passphrase, and while it is locked. */
  readonly key: () => SealKey | null;
  readonly unlock: (passphrase: string) => Promise<Result<null, UnlockFault>>;
  readonly unlockWith: (key: SealKey) => Promise<Result<null, UnlockFault>>;
  /** Waits for saves under way, then forgets everything. Without a passphrase nothing happens. */
  readonly lock: () => Promise<void>;
  readonly changePassphrase: (change: PassphraseChange) => Promise<Result<null, PassphraseFault>>;
  readonly close: () => void;
};

/** The name of the file in the profile folder. */
export const VAULT_FILE = 'vault.holdfast';

/** Opens the vault of a profile folder, making the folder when it is new. */
export async function openVault(options: VaultOptions): Promise<Vault> {
  const session = await openSession(options);
  const inOrder = oneAtATime();
  return {
    read: () => readSession(session),
    status: () => statusOf(session),
    update: (change) =>
      inOrder(async () => {
        const current = readSession(session);
        if (!current.ok) return current;
        const next = change(current.value);
        if (!next.ok || next.value === current.value) return next;
        const whole = readWhole(session);
        return whole.ok ? saveVault(session, next.value, keyOf(session)) : whole;
      }),
    readWhole: () => readWhole(session),
    restore: (order) => inOrder(() => restoreVault(session, order)),
    lookAtEarlier: (generation, passphrase) =>
      inOrder(() => lookAtEarlier(session, generation, passphrase)),
    fileBytes: async () => {
      const bytes = await readVaultFile(session.path);
      return bytes.ok ? bytes.value : null;
    },
    key: () => keyOf(session),
    unlock: (passphrase) => inOrder(() => unlockVault(session, passphrase)),
    unlockWith: (key) => inOrder(() => unlockWith(session, () => Promise.resolve(key))),
    lock: () =>
      inOrder(() => {
        lockVault(session);
        return Promise.resolve();
      }),
    changePassphrase: (change) => inOrder(() => changePassphrase(session, change)),
    close: () => session.lock?.release(),
  };
}

function keyOf({ state }: VaultSession): SealKey | null {
  return state.kind === 'open' || state.kind === 'read_only' ? state.key : null;
}

async function openSession(options: VaultOptions): Promise<VaultSession> {
  const { folder } = options;
  const path = join(folder, VAULT_FILE);
  await makeFolder(folder);
  const taken = lockProfile(folder);
  const lock = typeof taken === 'string' ? null : taken;
  const session = { ...options, path, lock, tries: openTries(options.now) };
  if (taken === 'in_use') return { ...session, state: { kind: 'in_use' }, lastGeneration: 0 };
  // A disk that is full or read-only can still be read; every save then says that it could not be made.
  if (lock !== null)
    for (const one of [folder, generationsFolder(folder)]) await removeLeftovers(one);
  const newestKept = (await listGenerations(folder))[0]?.generation ?? 0;
  const state = await load(path, newestKept > 0);
  return { ...session, state, lastGeneration: Math.max(generationIn(state), newestKept) };
}

function generationIn(state: VaultState): number {
  if (state.kind === 'locked') return state.header.generation;
  if (state.kind === 'read_only') return state.contents.header.generation;
  return state.kind === 'open' ? (state.contents?.header.generation ?? 0) : 0;
}

/** A file that is gone although earlier saves were kept counts as unreadable: an empty start would hide them. */
async function load(path: string, hasGenerations: boolean): Promise<VaultState> {
  const file = await readClosedVault(path);
  if (file.ok) return stateOf(file.value);
  const isNew = file.error.kind === 'absent' && !hasGenerations;
  return isNew ? { kind: 'open', contents: null, key: null } : stateWithout(file.error);
}

function stateOf(file: ClosedVault): VaultState {
  const { header, seal, open } = file;
  if (seal !== 'none') return { kind: 'locked', header, kdf: seal.kdf };
  const contents = open(null);
  if (contents.ok) return { kind: 'open', contents: contents.value, key: null };
  return contents.error === 'newer_version' ? stateOfNewer(file, null) : { kind: 'unreadable' };
}
