/** So many times a window is opened again by itself. */
const MOST = 3;
const WITHIN_MS = 60_000;

/** Counts how often the window had to be opened again, so that one that stops at once is not opened without end. */
export type Restarts = {
  /** Whether it may be opened once more without asking. */
  readonly take: () => boolean;
  /** The user asked for another try. */
  readonly forget: () => void;
};

/** `now` is in milliseconds, of a clock that only goes forward. */
export function createRestarts(now: () => number): Restarts {
  let times: readonly number[] = [];
  return {
    take: () => {
      const at = now();
      times = times.filter((one) => at - one < WITHIN_MS);
      if (times.length >= MOST) return false;
      times = [...times, at];
      return true;
    },
    forget: () => {
      times = [];
    },
  };
}
