/** Wrong passphrases in a row, and how long the next try has to wait. */
export type Tries = {
  /** ISO 8601 UTC until when no passphrase is tried; null when one may be. */
  readonly waitUntil: () => string | null;
  readonly failed: () => void;
  readonly succeeded: () => void;
};

/** A slip of the finger or two costs nothing. */
const FREE = 3;
const LONGEST_SECONDS = 60;

/**
 * Counts in memory: it slows down somebody at the keyboard. Whoever has a copy of the file tries elsewhere, and against that
 * only the passphrase and its Argon2id help.
 */
export function openTries(now: () => Date): Tries {
  let wrong = 0;
  let until = 0;
  return {
    // A clock that was put back must not shut the user out for years.
    waitUntil: () => {
      const rest = until - now().getTime();
      return rest > 0 && rest <= LONGEST_SECONDS * 1000 ? new Date(until).toISOString() : null;
    },
    failed: () => {
      wrong += 1;
      const seconds = wrong < FREE ? 0 : Math.min(2 ** (wrong - FREE), LONGEST_SECONDS);
      until = now().getTime() + seconds * 1000;
    },
    succeeded: () => {
      wrong = 0;
      until = 0;
    },
  };
}
