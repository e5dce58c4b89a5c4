import type { Method } from '../../../preload/contract.ts';
import type { ErrorKind } from '../../domain/diagnostics/error-kinds.ts';

/** What was being done when something failed: a method, or work that nobody waits for. */
export type LogPlace =
  | Method
  | 'vault.save'
  | 'vault.undo'
  | 'vault.prune'
  | 'vault.reseal'
  | 'chain.save'
  | 'chain.live'
  | 'main.uncaught';

/**
 * What the log notes beside failures. Every detail is one of a closed list or a place in our own code: nothing that a
 * user typed fits in here.
 */
export type LogEvent =
  | { readonly event: 'started'; readonly shell: 'electron' | 'headless' }
  | {
      readonly event: 'vault';
      readonly state: 'open' | 'locked' | 'unreadable' | 'newer_version' | 'in_use';
    }
  /** A fault in the window, which goes on or starts anew. */
  | {
      readonly event: 'page_failed';
      readonly kind: ErrorKind;
      readonly places: readonly PagePlace[];
    }
  /** The process of the window has ended by itself. */
  | { readonly event: 'page_gone'; readonly why: PageEnd }
  | { readonly event: 'page_hung' }
  /** The window called without end and was ended. */
  | { readonly event: 'page_flood' }
  /** Another process of Chromium's, such as the graphics driver's. */
  | { readonly event: 'process_gone'; readonly process: string; readonly why: string };

/** A place in one of the window's own files. */
export type PagePlace = { readonly file: string; readonly line: number; readonly column: number };

/** Why the process of the window ended, in Electron's words. */
export type PageEnd =
  | 'clean-exit'
  | 'abnormal-exit'
  | 'killed'
  | 'crashed'
  | 'oom'
  | 'launch-failed'
  | 'integrity-failure'
  | 'memory-eviction';

/** The local log. It never holds what a user typed: of a failure it keeps its kind and its place in our code. */
export type Log = {
  readonly failure: (where: LogPlace, error: unknown) => void;
  readonly event: (event: LogEvent) => void;
  /** The newest lines, oldest first, each judged anew: what lies on the disk may be older than today's rules. */
  readonly newest: (lines: number) => readonly string[];
};
