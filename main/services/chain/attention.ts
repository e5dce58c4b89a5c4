/** Whether somebody looks. */
export type Attention = {
  readonly isThere: () => boolean;
  /** Somebody looks, and will for a while. */
  readonly look: () => void;
  readonly close: () => void;
};

/** Who looks, asks at least this often. */
const IDLE_MS = 60_000;

/** Nobody looks yet. `gone` is called when nobody has for a while. */
export function openAttention(gone: () => void): Attention {
  let timer: NodeJS.Timeout | null = null;
  const end = (): void => {
    timer = null;
    gone();
  };
  return {
    isThere: () => timer !== null,
    look: () => {
      if (timer !== null) clearTimeout(timer);
      // Keeps no program running that is done otherwise.
      timer = setTimeout(end, IDLE_MS).unref();
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
