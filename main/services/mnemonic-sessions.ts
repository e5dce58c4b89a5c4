import { randomBytes, randomUUID } from 'node:crypto';

/** An open session ends by itself when nothing asked for it so long. */
export const IDLE_MS = 30 * 60_000;

/** What is known of an open session. Not to be kept by whoever reads it. */
export type OpenPhrase = {
  /** The phrase as bytes; zeros once the session has ended. */
  readonly entropy: Uint8Array;
  /** Estimate of what dice or coins added; 0 without any. */
  readonly userBits: number;
  /** Places, from 1, whose word was written once more, and rightly. */
  readonly repeated: Set<number>;
};

/**
 * The one phrase that was made and not yet put away. In memory alone: never in the vault, the settings or the log.
 * Kept as bytes, which can be wiped; words are JavaScript texts, which cannot.
 */
export type MnemonicSessions = {
  /** Bytes of the platform's generator for cryptography. There is no way to put another in its place. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Opens a session and gives its id. One that was open ends. The bytes are taken over, and wiped at the end. */
  readonly open: (entropy: Uint8Array, userBits?: number) => string;
  readonly isOpen: (session: unknown) => boolean;
  /** An open session, or null. Counts as use. */
  readonly use: (session: string) => OpenPhrase | null;
  /** Wipes a session. Nothing happens for one that is not open. */
  readonly end: (session: string) => void;
  /** Wipes whichever session is open. */
  readonly endAny: () => void;
  /** Who wants to hear that a session ended because nobody used it; one listener at most. */
  readonly onIdle: (listener: () => void) => void;
};

type Session = OpenPhrase & { readonly id: string; usedAt: number };

/** Sessions of this run. `now` is the clock that idle time is measured with. */
export function openMnemonicSessions(now: () => Date): MnemonicSessions {
  const { current, begin, touch, wipe, onIdle } = holdOne(now);
  const find = (id: unknown): Session | null => {
    const session = current();
    return session?.id === id ? session : null;
  };
  return {
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    open: (entropy, userBits = 0) => {
      wipe();
      return begin({ id: randomUUID(), entropy, userBits, repeated: new Set(), usedAt: 0 }).id;
    },
    isOpen: (session) => find(session) !== null,
    use: (session) => {
      const found = find(session);
      return found === null ? null : touch(found);
    },
    end: (session) => {
      if (find(session) !== null) wipe();
    },
    endAny: wipe,
    onIdle,
  };
}

/** Holds one session at most, and no longer than it is used. */
function holdOne(now: () => Date) {
  let held: Session | null = null;
  let timer: NodeJS.Timeout | undefined;
  let tellIdle = (): void => undefined;

  const wipe = (): void => {
    clearTimeout(timer);
    held?.entropy.fill(0);
    held?.repeated.clear();
    held = null;
  };
  const wipeIdle = (): void => {
    wipe();
    tellIdle();
  };
  const touch = (session: Session): Session => {
    session.usedAt = now().getTime();
    clearTimeout(timer);
    // Nobody may ask again, so the bytes do not wait for that. The process may end before.
    timer = setTimeout(wipeIdle, IDLE_MS).unref();
    return session;
  };
  return {
    current: (): Session | null => {
      if (held !== null && now().getTime() - held.usedAt >= IDLE_MS) wipeIdle();
      return held;
    },
    begin: (session: Session): Session => {
      held = session;
      return touch(session);
    },
    touch,
    wipe,
    onIdle: (listener: () => void): void => {
      tellIdle = listener;
    },
  };
}
