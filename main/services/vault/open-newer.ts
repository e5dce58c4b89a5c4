import { fail, succeed, type Result } from '../../domain/result.ts';
import type { SealKey } from './kdf.ts';
import { openSave, type SaveFault } from './open-save.ts';
import type { NoVault } from './read-closed-vault.ts';
import type { ClosedVault } from './vault-file.ts';
import { faultOf, type VaultFault, type VaultSession, type VaultState } from './vault-session.ts';

/** The state of a vault whose file cannot be opened. One that should be there and is not counts as unreadable. */
export function stateWithout(problem: NoVault): Exclude<VaultState, { kind: 'open' }> {
  return problem.kind === 'newer_version' ? problem : { kind: 'unreadable' };
}

/** The state of a vault whose file a later version wrote: open to be read, as far as it is understood. */
export function stateOfNewer(file: ClosedVault, key: SealKey | null): VaultState {
  const writtenBy = file.header.appVersion;
  const understood = file.understand(key);
  if (understood === null) {
    key?.bytes.fill(0);
    return { kind: 'newer_version', writtenBy };
  }
  const { leftOut, ...contents } = understood;
  return { kind: 'read_only', contents, key, writtenBy, from: { kind: 'file', leftOut } };
}

/** Opens an earlier save to be read, while the file of a later version stays as it is. Nothing is written. */
export async function lookAtEarlier(
  session: VaultSession,
  generation: number,
  passphrase: string | null,
): Promise<Result<null, SaveFault | VaultFault | { readonly code: 'not_needed' }>> {
  const { state } = session;
  if (state.kind === 'open') return fail({ code: 'not_needed' });
  if (state.kind !== 'newer_version' && state.kind !== 'read_only') return fail(faultOf(state));
  const opened = await openSave(session, generation, passphrase);
  if (!opened.ok) return opened;
  const { writtenBy } = state;
  session.state = { kind: 'read_only', ...opened.value, writtenBy, from: { kind: 'earlier_save' } };
  return succeed(null);
}
