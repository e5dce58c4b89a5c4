import { setTimeout as waitFor } from 'node:timers/promises';
import type { ClipboardWatch } from '../domain/address/judge-clipboard.ts';

/** Electron's clipboard, as far as it is used. */
export type SystemClipboard = {
  readonly writeText: (text: string) => Promise<void>;
  readonly readText: () => Promise<string>;
};

/** Waits so many milliseconds, less when the signal says so; then it answers false. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<boolean>;

export type WatchedClipboard = {
  /** Copies a text. A watch over an earlier one ends. */
  readonly copy: (text: string) => Promise<void>;
  /** Looks after the last copy: ends at the first look that finds anything else, or after the last look. */
  readonly watch: () => Promise<ClipboardWatch>;
};

/**
 * When the clipboard is read again, in milliseconds after the copy. Malware that swaps addresses is told of the copy by
 * the system and acts at once, or looks every second or so; after ten seconds people have pasted.
 */
const LOOKS_MS = [500, 2000, 10_000];

const UNWATCHED: ClipboardWatch = { state: 'unwatched', afterMs: 0 };

/**
 * The clipboard with an eye on it. What is read goes into the comparison and nowhere else: it is not kept, not logged and
 * not answered. Without a clipboard nothing is copied and nothing watched.
 */
export function openWatchedClipboard(system: SystemClipboard | null, wait: Wait): WatchedClipboard {
  let last: { readonly text: string; readonly watch: AbortController } | null = null;
  return {
    copy: async (text) => {
      last?.watch.abort();
      last = { text, watch: new AbortController() };
      await system?.writeText(text);
    },
    watch: async () => {
      if (system === null || last === null) return UNWATCHED;
      const { text, watch } = last;
      let afterMs = 0;
      for (const look of LOOKS_MS) {
        const isTime = await wait(look - afterMs, watch.signal);
        const found = isTime ? await readOrNull(system) : null;
        // What was copied in between is no swap.
        if (found === null || watch.signal.aborted) return UNWATCHED;
        afterMs = look;
        const { judgeClipboard } = await import('../domain/address/judge-clipboard.ts');
        const state = judgeClipboard(text, found);
        if (state !== 'kept') return { state, afterMs };
      }
      return { state: 'kept', afterMs };
    },
  };
}

/** Null when another program holds the clipboard, which is no reason to fail. */
async function readOrNull(system: SystemClipboard): Promise<string | null> {
  try {
    return await system.readText();
  } catch {
    // The message could hold what stands there.
    return null;
  }
}

/** Waits by the system's timers, and keeps no program running that is done otherwise. */
export async function waitQuietly(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    return await waitFor(ms, true, { signal, ref: false });
  } catch {
    // The only way to fail is to be told to stop.
    return false;
  }
}
