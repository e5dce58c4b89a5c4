import type { ContentCounts } from '../main/domain/profile/count-contents.ts';

/** The last backup that was made here. */
export type LastBackup = {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** When it was read back whole; null when it never was. */
  readonly checkedAt: string | null;
};

/** What is in a backup. */
export type BackupLook = {
  /** ISO 8601 UTC. */
  readonly savedAt: string;
  readonly appVersion: string;
  readonly counts: ContentCounts;
};
