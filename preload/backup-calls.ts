import type { BackupLook, LastBackup } from './backup-shapes.ts';
import type { Call, Empty } from './call.ts';
import type { ExportedFile } from './wallet-shapes.ts';

type Unreadable = 'backup_unreadable' | 'backup_newer' | 'wrong_passphrase';

/** Everything in one sealed file, out and back in. */
export type BackupCalls = {
  /** When the last one was made, and whether it was read back. */
  'backup.status': Call<Empty, { last: LastBackup | null }>;
  /** For whoever asks, to put where it belongs. */
  'backup.create': Call<{ passphrase: string }, ExportedFile, 'passphrase_weak'>;
  /** The same, put where the user says; `saved` is false when they would rather not. */
  'backup.save': Call<
    { passphrase: string },
    { saved: boolean },
    'passphrase_weak' | 'no_dialog' | 'file_not_saved'
  >;
  /** Reads a backup whole and says what is in it. Nothing is changed, but that it was read is noted. */
  'backup.look': Call<{ bytesBase64: string; passphrase: string }, BackupLook, Unreadable>;
  /** `replace` puts it in the place of what is here, which stays as an earlier save; `merge` adds what is missing here. */
  'backup.restore': Call<
    { bytesBase64: string; passphrase: string; mode: 'replace' | 'merge' },
    BackupLook,
    Unreadable
  >;
};
