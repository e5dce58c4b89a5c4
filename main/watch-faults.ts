import type { Log } from './services/log/log.ts';

/** The part of Electron's `app` that tells of other processes. */
type TellsOfProcesses = {
  readonly on: (
    event: 'child-process-gone',
    listener: (event: unknown, details: { readonly type: string; readonly reason: string }) => void,
  ) => unknown;
};

/**
 * Notes what went wrong outside any call, by its class and place, and goes on. That is safe here: a save is whole or not
 * there, and checked when it is read, so a stray fault cannot half change what is kept. Without listeners Electron would
 * show the error itself, with whatever it quotes.
 */
export function watchFaults(app: TellsOfProcesses, process: NodeJS.EventEmitter, log: Log): void {
  process.on('uncaughtException', (error) => log.failure('main.uncaught', error));
  process.on('unhandledRejection', (reason) => log.failure('main.uncaught', reason));
  // The graphics driver's process and the like: Chromium starts them again by itself.
  app.on('child-process-gone', (_event, { type, reason }) => {
    log.event({ event: 'process_gone', process: type, why: reason });
  });
}
