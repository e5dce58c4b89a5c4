import { timingSafeEqual } from 'node:crypto';
import type { Fault } from '../../domain/fault.ts';
import { EMPTY_PROFILE } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { chooseKdf } from './choose-kdf.ts';
import type { Kdf, SealKey } from './kdf.ts';
import { stateOfNewer, stateWithout } from './open-newer.ts';
import { readClosedVault } from './read-closed-vault.ts';
import { resealGenerations } from './reseal-generations.ts';
import { saveVault } from './save-vault.ts';
import type { ClosedVault } from './vault-file.ts';
import { faultOf, type VaultFault, type VaultSession, type VaultState } from './vault-session.ts';

export type UnlockFault = Fault<'wrong_passphrase' | 'unlock_wait' | 'not_locked'> | VaultFault;
export type PassphraseFault =
  Fault<'wrong_passphrase' | 'passphrase_needed' | 'unlock_wait'> | VaultFault;

export type PassphraseChange = {
  /** The passphrase of now; null while none is set. */
  readonly current: string | null;
  /** Null takes the passphrase off. */
  readonly next: string | null;
};

/** Opens a locked vault. Each wrong passphrase in a row makes the next try wait longer. */
export async function unlockVault(
  session: VaultSession,
  passphrase: string,
): Promise<Result<null, UnlockFault>> {
  return unlockWith(session, async (kdf) => ({
    kdf,
    bytes: await session.deriveKey(passphrase, kdf),
  }));
}

/** The same with a key from elsewhere, such as the system's keychain. It is asked for only when it may be tried. */
export async function unlockWith(
  session: VaultSession,
  keyFor: (kdf: Kdf) => Promise<SealKey>,
): Promise<Result<null, UnlockFault>> {
  const { state, tries } = session;
  if (state.kind !== 'locked') return fail(faultOfUnlocking(state));
  if (tries.waitUntil() !== null) return fail({ code: 'unlock_wait' });
  const key = await keyFor(state.kdf);
  const file = await readLocked(session);
  if (!file.ok) return file;
  const opened = stateUnder(file.value, key);
  if (opened === null) {
    key.bytes.fill(0);
    session.tries.failed();
    return fail({ code: 'wrong_passphrase', fields: ['passphrase'] });
  }
  session.tries.succeeded();
  session.state = opened;
  // Beside a later version's file nothing is written.
  if (opened.kind !== 'open') return succeed(null);
  const { folder, log } = session;
  await resealGenerations({ folder, log, before: key, after: key });
  return succeed(null);
}

/** The file as it is now; where it cannot be opened any more, the vault says so from here on. */
async function readLocked(session: VaultSession): Promise<Result<ClosedVault, VaultFault>> {
  const file = await readClosedVault(session.path);
  if (file.ok) return file;
  const state = stateWithout(file.error);
  session.state = state;
  return fail(faultOf(state));
}

function faultOfUnlocking(state: Exclude<VaultState, { kind: 'locked' }>): UnlockFault {
  return state.kind === 'open' || state.kind === 'read_only'
    ? { code: 'not_locked' }
    : faultOf(state);
}

/** The state of a sealed vault under a key; null where it is not its key. */
function stateUnder(file: ClosedVault, key: SealKey): VaultState | null {
  const contents = file.open(key);
  if (contents.ok) return { kind: 'open', contents: contents.value, key };
  return contents.error === 'newer_version' ? stateOfNewer(file, key) : null;
}

/** Forgets what is in the vault, and wipes its key. Nothing happens without a passphrase. */
export function lockVault(session: VaultSession): void {
  const { state } = session;
  if (state.kind !== 'open' && state.kind !== 'read_only') return;
  if (state.key === null || state.contents === null) return;
  const { kdf, bytes } = state.key;
  session.state =
    state.kind === 'read_only' && state.from.kind === 'earlier_save'
      ? { kind: 'newer_version', writtenBy: state.writtenBy }
      : { kind: 'locked', header: state.contents.header, kdf };
  bytes.fill(0);
}

/** Sets, changes or takes off the passphrase. Every kept save follows, so that none stays under the one before. */
export async function changePassphrase(
  session: VaultSession,
  { current, next }: PassphraseChange,
): Promise<Result<null, PassphraseFault>> {
  const { state, deriveKey, folder, log } = session;
  if (state.kind !== 'open') return fail(faultOf(state));
  const profile = state.contents?.profile ?? EMPTY_PROFILE;
  const before = state.key;
  const known = await checkCurrent(session, before, current);
  if (!known.ok) return known;
  const after = next === null ? null : await chooseKdf(next, deriveKey);
  const saved = await saveVault(session, profile, after);
  if (!saved.ok) return saved;
  await resealGenerations({ folder, log, before, after });
  before?.bytes.fill(0);
  return succeed(null);
}

async function checkCurrent(
  { tries, deriveKey }: VaultSession,
  key: SealKey | null,
  current: string | null,
): Promise<Result<null, PassphraseFault>> {
  if (key === null) return succeed(null);
  if (current === null) return fail({ code: 'passphrase_needed', fields: ['current'] });
  if (tries.waitUntil() !== null) return fail({ code: 'unlock_wait' });
  const tried = await deriveKey(current, key.kdf);
  const isRight = timingSafeEqual(tried, key.bytes);
  tried.fill(0);
  if (isRight) {
    tries.succeeded();
    return succeed(null);
  }
  tries.failed();
  return fail({ code: 'wrong_passphrase', fields: ['current'] });
}
