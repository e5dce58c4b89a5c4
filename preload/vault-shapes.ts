import type { ContentCounts } from '../main/domain/profile/count-contents.ts';

/** `protection: none` means that whoever can read the file can read its contents. */
export type VaultStatus =
  | {
      readonly state: 'open';
      readonly protection: 'none' | 'passphrase';
      /** Argon2id; null without a passphrase. */
      readonly kdf: { readonly memoryKiB: number; readonly passes: number } | null;
      readonly quickUnlock: QuickUnlock;
      readonly generation: number;
      readonly savedAt: string | null;
      /** Null while there is room enough, or the system does not tell. */
      readonly diskShortage: DiskShortage | null;
    }
  | {
      readonly state: 'locked';
      readonly savedAt: string;
      /** ISO 8601 UTC until when no passphrase is tried; null when one may be. */
      readonly waitUntil: string | null;
      readonly quickUnlock: QuickUnlock;
    }
  | {
      readonly state: 'unreadable';
      readonly file: string;
      readonly generations: readonly KeptSave[];
    }
  /** A later version wrote the file. Nothing is saved. */
  | {
      readonly state: 'newer_version';
      readonly file: string;
      /** That version; null where it does not say. */
      readonly writtenBy: string | null;
      /** What can be looked at meanwhile; null where nothing is. */
      readonly shown: ShownReadOnly | null;
      readonly generations: readonly KeptSave[];
    }
  | { readonly state: 'in_use' };

export type VaultGeneration = { readonly generation: number; readonly savedAt: string };

/** An earlier save, and whether it really opens. */
export type KeptSave = VaultGeneration & {
  /** `sealed`: whole, and opens with a passphrase. `newer`: a later version wrote it. */
  readonly condition: 'good' | 'sealed' | 'newer' | 'damaged';
  readonly writtenBy: string | null;
  /** Null where it was not opened. */
  readonly counts: ContentCounts | null;
};

/** What is shown while a later version's file stays untouched. */
export type ShownReadOnly = {
  /** The file itself as far as it is understood, or an earlier save of this version. */
  readonly what: 'file' | 'earlier_save';
  readonly generation: number;
  readonly savedAt: string;
  /** How many entries and kinds of detail are unknown here, and not shown. */
  readonly leftOut: number;
};

/** Less room on the disk than saves need to be safe. */
export type DiskShortage = { readonly freeBytes: number; readonly neededBytes: number };

/** Why nothing could be written, where the system says so. */
export type StorageReason = 'disk_full' | 'read_only_folder';

/** `unavailable`: this computer has no keychain that is one. */
export type QuickUnlock = 'on' | 'off' | 'unavailable';

/** How hard a passphrase is to guess. */
export type PassphraseStrength = {
  /** 0 at once, 1 very easy, 2 easy, 3 hard, 4 very hard. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** Power of ten of the number of guesses, rounded down. */
  readonly guessesLog10: number;
};
