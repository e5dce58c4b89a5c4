import * as v from 'valibot';
import { readProfile } from '../../domain/profile/profile-schema.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { withoutExchangeKeys } from '../../domain/profile/without-exchange-keys.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { chooseKdf } from '../vault/choose-kdf.ts';
import type { DeriveKey } from '../vault/kdf.ts';
import { decodeSealed, encodeSealed } from '../vault/sealed-file.ts';

/** What stands in the clear in a backup. */
export type BackupHeader = {
  /** ISO 8601 UTC. */
  readonly savedAt: string;
  readonly appVersion: string;
};

export type Backup = { readonly header: BackupHeader; readonly profile: Profile };

/** `backup_unreadable`: damaged, cut off, or no backup at all. */
export type BackupProblem = 'backup_unreadable' | 'backup_newer' | 'wrong_passphrase';

const MARK = { name: 'holdfast-backup', version: 1 };
const headerSchema = v.strictObject({
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  appVersion: v.string(),
});

/** A whole profile as one file, always sealed, with a passphrase of its own. The layout is that of the vault's file. */
export async function encodeBackup(
  backup: Backup,
  passphrase: string,
  deriveKey: DeriveKey,
): Promise<Buffer> {
  // A backup lies elsewhere, and a key of an exchange is made anew in a minute.
  const body = withoutExchangeKeys(backup.profile);
  const key = await chooseKdf(passphrase, deriveKey);
  const bytes = encodeSealed(MARK, { header: backup.header, body }, key);
  key.bytes.fill(0);
  return bytes;
}

/** Reads a backup whole, as it would be put back. */
export async function decodeBackup(
  bytes: Buffer,
  passphrase: string,
  deriveKey: DeriveKey,
): Promise<Result<Backup, BackupProblem>> {
  const file = decodeSealed(bytes, MARK, headerSchema);
  if (!file.ok) return fail(file.error === 'unreadable' ? 'backup_unreadable' : 'backup_newer');
  const { header, seal, open } = file.value;
  if (seal === 'none') return fail('backup_unreadable');
  const key = { kdf: seal.kdf, bytes: await deriveKey(passphrase, seal.kdf) };
  const body = open(key);
  key.bytes.fill(0);
  if (!body.ok) return fail('wrong_passphrase');
  const profile = readProfile(body.value);
  if (profile.ok) return succeed({ header, profile: profile.value });
  return fail(profile.error === 'newer_version' ? 'backup_newer' : 'backup_unreadable');
}
