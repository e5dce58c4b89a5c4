import type { Shell } from 'electron';
import { spawn } from 'node:child_process';
import { onlyParts } from './not-part.ts';

/** Hands an address to the desktop. Without one, it is written where whoever started the app can see it. */
export function createShell(headless: boolean) {
  return onlyParts('shell', {
    openExternal: (url) =>
      new Promise((resolve, reject) => {
        if (headless) {
          process.stderr.write(`To be opened in a browser: ${url}\n`);
          resolve();
          return;
        }
        const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
        const child = spawn(opener, [url], { detached: true, stdio: 'ignore' });
        child.once('error', reject);
        child.once('spawn', () => {
          child.unref();
          resolve();
        });
      }),
  } satisfies Pick<Shell, 'openExternal'>);
}
