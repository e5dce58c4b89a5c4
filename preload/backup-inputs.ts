import * as v from 'valibot';
import type { BackupCalls } from './backup-calls.ts';
import { empty } from './input-parts.ts';

/** Longest backup, in characters of base64: 64 MiB of bytes, ten times that of ten years with fifty coins. */
const MAX_BACKUP_BASE64 = 4 * Math.ceil((64 * 1024 * 1024) / 3);
const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1024));
const bytesBase64 = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_BACKUP_BASE64));

/** What methods about backups take. */
export const backupInputs: {
  readonly [M in keyof BackupCalls]: v.GenericSchema<unknown, BackupCalls[M]['input']>;
} = {
  'backup.status': empty,
  'backup.create': v.strictObject({ passphrase }),
  'backup.save': v.strictObject({ passphrase }),
  'backup.look': v.strictObject({ bytesBase64, passphrase }),
  'backup.restore': v.strictObject({
    bytesBase64,
    passphrase,
    mode: v.picklist(['replace', 'merge']),
  }),
};
