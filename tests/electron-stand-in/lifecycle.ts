import type { App } from 'electron';
import { eventSource, preventable, type EventSource } from './event-source.ts';

/** What the end of the app needs to know of a window. */
export type OpenWindow = {
  /** Asks the window to close; answers whether it did. */
  readonly close: () => Promise<boolean>;
};

export type Lifecycle = {
  readonly events: EventSource<App>;
  readonly windows: Set<OpenWindow>;
  readonly isQuitting: () => boolean;
  readonly isReady: () => boolean;
  readonly whenReady: () => Promise<void>;
  readonly becomeReady: () => void;
  readonly quit: () => void;
  readonly removeWindow: (window: OpenWindow) => void;
};

const EVENTS = [
  'ready',
  'activate',
  'second-instance',
  'web-contents-created',
  // Chromium here does not tell of its other processes, and no page has a connection to ask about.
  'child-process-gone',
  'certificate-error',
  'select-client-certificate',
  'login',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
];

/** The app's states from start to end, in Electron's order. `exit` ends the process. */
export function lifecycle(exit: () => void): Lifecycle {
  const events = eventSource<App>('app', EVENTS);
  const windows = new Set<OpenWindow>();
  let state: 'starting' | 'ready' | 'quitting' | 'over' = 'starting';
  const ready = Promise.withResolvers<void>();

  const finish = (): void => {
    const willQuit = preventable({});
    events.emit('will-quit', willQuit);
    if (willQuit.defaultPrevented) {
      state = 'ready';
      return;
    }
    state = 'over';
    events.emit('quit', preventable({}), 0);
    exit();
  };
  const quit = async (): Promise<void> => {
    if (state === 'quitting' || state === 'over') return;
    const beforeQuit = preventable({});
    events.emit('before-quit', beforeQuit);
    if (beforeQuit.defaultPrevented) return;
    const before = state;
    state = 'quitting';
    for (const window of windows) {
      if (await window.close()) continue;
      state = before;
      return;
    }
    finish();
  };

  return {
    events,
    windows,
    isQuitting: () => state === 'quitting' || state === 'over',
    isReady: () => state === 'ready',
    whenReady: () => ready.promise,
    becomeReady: () => {
      if (state !== 'starting') return;
      state = 'ready';
      events.emit('ready', preventable({}), {});
      ready.resolve();
    },
    quit: () => void quit(),
    removeWindow: (window) => {
      windows.delete(window);
      if (windows.size > 0 || state !== 'ready') return;
      if (events.has('window-all-closed')) events.emit('window-all-closed');
      else void quit();
    },
  };
}
