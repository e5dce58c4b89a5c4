import { fail, succeed, type Result } from '../../domain/result.ts';
import { readVaultFile } from './read-vault-file.ts';
import { decodeVault, writerOf, type ClosedVault } from './vault-file.ts';

/** Why there is no vault to be opened. `writtenBy`: the later version, as far as the file says so. */
export type NoVault =
  | { readonly kind: 'absent' | 'unreadable' }
  | { readonly kind: 'newer_version'; readonly writtenBy: string | null };

/** The vault's file, or a kept save, before it is opened. */
export async function readClosedVault(path: string): Promise<Result<ClosedVault, NoVault>> {
  const bytes = await readVaultFile(path);
  if (!bytes.ok) return fail({ kind: bytes.error });
  const file = decodeVault(bytes.value);
  if (file.ok) return succeed(file.value);
  return fail(
    file.error === 'newer_version'
      ? { kind: file.error, writtenBy: writerOf(bytes.value) }
      : { kind: file.error },
  );
}
