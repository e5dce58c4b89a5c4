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
    }
  | {
      readonly state: 'locked';
      readonly savedAt: string;
      /** ISO 8601 UTC until when no passphrase is tried; null when one may be. */
      readonly waitUntil: string | null;
      readonly quickUnlock: QuickUnlock;
    }
  | {
      readonly state: 'unreadable' | 'newer_version';
      readonly file: string;
      readonly generations: readonly VaultGeneration[];
    }
  | { readonly state: 'in_use' };

export type VaultGeneration = { readonly generation: number; readonly savedAt: string };

/** `unavailable`: this computer has no keychain that is one. */
export type QuickUnlock = 'on' | 'off' | 'unavailable';

/** How hard a passphrase is to guess. */
export type PassphraseStrength = {
  /** 0 at once, 1 very easy, 2 easy, 3 hard, 4 very hard. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** Power of ten of the number of guesses, rounded down. */
  readonly guessesLog10: number;
};
