/** Lets one window hear of changes without asking again and again. */
export type FollowedChanges = {
  readonly revision: () => number;
  /** Something that is known has changed. */
  readonly note: () => void;
  /** Something that is under way has moved on. */
  readonly tick: () => void;
  /** Waits until either differs from what was last told, at most LONGEST_MS. */
  readonly follow: (revision: number, signal: AbortSignal) => Promise<void>;
  /** Ends every wait. */
  readonly close: () => void;
};

/** Below what systems take for a hang. */
const LONGEST_MS = 25_000;
/** Progress is told this often at most. */
const PACE_MS = 200;

/** Follows nothing yet. `followed` hears whenever somebody asks, and when they were answered. */
export function openFollowedChanges(followed: () => void): FollowedChanges {
  let revision = 1;
  let ticks = 0;
  let told = 0;
  let toldAt = -Infinity;
  const closed = new AbortController();
  const woken = new Set<() => void>();
  const wake = (): void => {
    for (const go of woken) go();
  };
  return {
    revision: () => revision,
    note: () => {
      revision += 1;
      wake();
    },
    tick: () => {
      ticks += 1;
      wake();
    },
    follow: async (known, signal) => {
      followed();
      const end = AbortSignal.any([signal, closed.signal, AbortSignal.timeout(LONGEST_MS)]);
      const isOver = (): boolean => end.aborted || revision !== known;
      while (!isOver()) {
        const pause = toldAt + PACE_MS - performance.now();
        if (ticks !== told && pause <= 0) break;
        await nextWake(woken, ticks === told ? end : anyOf(end, pause));
      }
      told = ticks;
      toldAt = performance.now();
      followed();
    },
    close: () => closed.abort(),
  };
}

function anyOf(end: AbortSignal, ms: number): AbortSignal {
  return AbortSignal.any([end, AbortSignal.timeout(Math.ceil(ms))]);
}

/** Until something changes or the signal ends it. */
function nextWake(woken: Set<() => void>, end: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      woken.delete(go);
      end.removeEventListener('abort', go);
      resolve();
    };
    woken.add(go);
    if (end.aborted) go();
    else end.addEventListener('abort', go, { once: true });
  });
}
