import { randomBytes, randomUUID } from 'node:crypto';

/** An open session ends by itself when nothing asked for it so long. */
export const IDLE_MS = 30 * 60_000;

/**
 * The one phrase that was made and not yet put away. In memory alone: never in the vault, the settings or the log.
 * Kept as bytes, which can be wiped; words are JavaScript texts, which cannot.
 */
export type MnemonicSessions = {
  /** Bytes of the platform's generator for cryptography. There is no way to put another in its place. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Opens a session and gives its id. One that was open ends. The bytes are taken over, and wiped at the end. */
  readonly open: (entropy: Uint8Array) => string;
  readonly isOpen: (session: unknown) => boolean;
  /** The entropy of an open session, or null. Counts as use. Not to be kept. */
  readonly entropyOf: (session: string) => Uint8Array | null;
  /** Wipes a session. Nothing happens for one that is not open. */
  readonly end: (session: string) => void;
};

type Session = { readonly id: string; readonly entropy: Uint8Array; usedAt: number };

/** Sessions of this run. `now` is the clock that idle time is measured with. */
export function openMnemonicSessions(now: () => Date): MnemonicSessions {
  let current: Session | null = null;
  let timer: NodeJS.Timeout | null = null;

  const wipe = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    current?.entropy.fill(0);
    current = null;
  };
  const find = (id: unknown): Session | null => {
    if (current !== null && now().getTime() - current.usedAt >= IDLE_MS) wipe();
    return current?.id === id ? current : null;
  };
  const touch = (session: Session): void => {
    session.usedAt = now().getTime();
    if (timer !== null) clearTimeout(timer);
    // Nobody may ask again, so the bytes do not wait for that. The process may end before.
    timer = setTimeout(wipe, IDLE_MS).unref();
  };
  return {
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    open: (entropy) => {
      wipe();
      current = { id: randomUUID(), entropy, usedAt: 0 };
      touch(current);
      return current.id;
    },
    isOpen: (session) => find(session) !== null,
    entropyOf: (session) => {
      const found = find(session);
      if (found === null) return null;
      touch(found);
      return found.entropy;
    },
    end: (session) => {
      if (find(session) !== null) wipe();
    },
  };
}
