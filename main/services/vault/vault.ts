import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { VaultStatus } from '../../../preload/shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import { EMPTY_PROFILE, type Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Log } from '../log.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import {
  generationPath,
  keepGeneration,
  listGenerations,
  pruneGenerations,
} from './generations.ts';
import { lockProfile, type ProfileLock } from './profile-lock.ts';
import { NO_SEAL } from './seal.ts';
import { decodeVault, encodeVault, type VaultContents } from './vault-file.ts';
import { removeLeftovers, writeFileSafely } from './write-file-safely.ts';

/** Why the profile cannot be read or changed right now. */
export type VaultCode = 'vault_unreadable' | 'vault_newer' | 'profile_in_use' | 'storage_failed';
export type VaultFault = Fault<VaultCode>;

/** Everything valuable, behind one door. Changes are saved one after another, each whole before the next begins. */
export type Vault = {
  readonly read: () => Result<Profile, VaultFault>;
  /** Saves what `change` makes of the profile. The same profile back means nothing to save. */
  readonly update: <E>(
    change: (profile: Profile) => Result<Profile, E>,
  ) => Promise<Result<Profile, E | VaultFault>>;
  readonly status: () => Promise<VaultStatus>;
  /** Puts a kept save (or, with 0, an empty profile) in the place of a file that cannot be read; that file stays. */
  readonly restore: (
    generation: number,
  ) => Promise<Result<VaultStatus, Fault<'generation_unreadable' | 'not_needed' | VaultCode>>>;
  readonly close: () => void;
};

type State =
  | { readonly kind: 'open'; readonly contents: VaultContents | null }
  | { readonly kind: 'unreadable' | 'newer_version' | 'in_use' };

type Options = {
  readonly folder: string;
  readonly appVersion: string;
  readonly now: () => Date;
  readonly log: Log;
};

/** What an open vault remembers; only the functions of this file change it. */
type Session = Options & {
  readonly path: string;
  readonly lock: ProfileLock | null;
  state: State;
  lastGeneration: number;
};

const FILE = 'vault.holdfast';

/** Opens the vault of a profile folder, making the folder when it is new. */
export async function openVault(options: Options): Promise<Vault> {
  const session = await openSession(options);
  const inOrder = oneAtATime();
  return {
    read: () => read(session),
    status: () => status(session),
    update: (change) =>
      inOrder(async () => {
        const current = read(session);
        if (!current.ok) return current;
        const next = change(current.value);
        return !next.ok || next.value === current.value ? next : save(session, next.value);
      }),
    restore: (generation) => inOrder(() => restore(session, generation)),
    close: () => session.lock?.release(),
  };
}

async function openSession(options: Options): Promise<Session> {
  const { folder } = options;
  const path = join(folder, FILE);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = lockProfile(folder);
  if (lock === null)
    return { ...options, path, lock, state: { kind: 'in_use' }, lastGeneration: 0 };
  await removeLeftovers(folder);
  const newestKept = (await listGenerations(folder))[0]?.generation ?? 0;
  const state = await load(path, newestKept > 0);
  const current = state.kind === 'open' ? (state.contents?.header.generation ?? 0) : 0;
  return { ...options, path, lock, state, lastGeneration: Math.max(current, newestKept) };
}

/** A file that is gone although earlier saves were kept counts as unreadable: an empty start would hide them. */
async function load(path: string, hasGenerations: boolean): Promise<State> {
  if (!existsSync(path))
    return hasGenerations ? { kind: 'unreadable' } : { kind: 'open', contents: null };
  const bytes = await readFile(path).catch(() => null);
  const contents = bytes === null ? fail('unreadable' as const) : decodeVault(bytes, NO_SEAL);
  return contents.ok ? { kind: 'open', contents: contents.value } : { kind: contents.error };
}

function read({ state }: Session): Result<Profile, VaultFault> {
  return state.kind === 'open'
    ? succeed(state.contents?.profile ?? EMPTY_PROFILE)
    : fail(faultOf(state));
}

async function save(session: Session, profile: Profile): Promise<Result<Profile, VaultFault>> {
  const { folder, path, state } = session;
  const before = state.kind === 'open' ? (state.contents?.header ?? null) : null;
  const header = {
    generation: session.lastGeneration + 1,
    savedAt: session.now().toISOString(),
    appVersion: session.appVersion,
    seal: NO_SEAL.name,
  };
  try {
    await writeFileSafely(path, encodeVault({ header, profile }, NO_SEAL), async () => {
      if (before !== null) await keepGeneration(folder, path, before);
    });
    session.state = { kind: 'open', contents: { header, profile } };
    session.lastGeneration = header.generation;
    await pruneGenerations(folder);
    return succeed(profile);
  } catch (error) {
    session.log.failure('vault.save', error);
    return fail({ code: 'storage_failed' });
  }
}

type RestoreFault = Fault<'generation_unreadable' | 'not_needed' | VaultCode>;

async function restore(
  session: Session,
  generation: number,
): Promise<Result<VaultStatus, RestoreFault>> {
  if (session.state.kind !== 'unreadable') return fail({ code: 'not_needed' });
  const profile = await readGeneration(session.folder, generation);
  if (profile === null) return fail({ code: 'generation_unreadable' });
  if (existsSync(session.path)) {
    const stamp = session.now().toISOString().replaceAll(/[:.]/g, '-');
    await rename(session.path, join(session.folder, `vault.unreadable-${stamp}.holdfast`));
  }
  const saved = await save(session, profile);
  return saved.ok ? succeed(await status(session)) : saved;
}

async function readGeneration(folder: string, generation: number): Promise<Profile | null> {
  if (generation === 0) return EMPTY_PROFILE;
  const found = (await listGenerations(folder)).find((one) => one.generation === generation);
  const bytes =
    found === undefined ? null : await readFile(generationPath(folder, found)).catch(() => null);
  const contents = bytes === null ? null : decodeVault(bytes, NO_SEAL);
  return contents?.ok === true ? contents.value.profile : null;
}

async function status({ state, folder, path }: Session): Promise<VaultStatus> {
  switch (state.kind) {
    case 'open':
      return {
        state: 'open',
        protection: 'none',
        generation: state.contents?.header.generation ?? 0,
        savedAt: state.contents?.header.savedAt ?? null,
      };
    case 'in_use':
      return { state: 'in_use' };
    case 'unreadable':
    case 'newer_version':
      return { state: state.kind, file: path, generations: await listGenerations(folder) };
  }
}

function faultOf(state: Exclude<State, { kind: 'open' }>): VaultFault {
  const codes = {
    unreadable: 'vault_unreadable',
    newer_version: 'vault_newer',
    in_use: 'profile_in_use',
  } as const;
  return { code: codes[state.kind] };
}
