import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import type { Socket } from 'node:net';
import { delimiter, join } from 'node:path';

/** `-terminate`: it also ends by itself once its last window is gone, should this process be killed. */
const XVFB_OPTIONS = '-displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -terminate'.split(' ');

/** Whether the desktop, or whoever set the environment, offers a display. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/**
 * Starts Xvfb on a free number, which it picks itself, and ends it with this process. Answers its name for DISPLAY;
 * null when it is not installed or does not start.
 */
export function startVirtualDisplay(): Promise<string | null> {
  const xvfb = findXvfb();
  if (xvfb === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const child = spawn(xvfb, XVFB_OPTIONS, {
      // Ctrl+C in a terminal is meant for the app; the display goes after it.
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    process.once('exit', () => child.kill());
    child.once('error', () => {
      resolve(null);
    });
    child.once('exit', () => {
      resolve(null);
    });
    // A socket, because the list above says 'pipe'. It stays open: Xvfb ends when it cannot write to it.
    const told = child.stdio[3] as Socket;
    told.setEncoding('utf8').once('data', (number: string) => {
      // The display lasts as long as this process, but is no reason for it to last.
      child.unref();
      told.unref();
      resolve(`:${number.trim()}`);
    });
  });
}

function findXvfb(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'Xvfb')).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
