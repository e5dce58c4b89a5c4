import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { resolve } from 'node:path';
import { APP_FOLDER } from './app-shell.ts';
import { ensureBuild } from './ensure-build.ts';
import { toolPath } from './run-tool.ts';

// Builds on every change and starts the app again: the same bundles, policy and address as ever, so that nothing
// works here that would not work in a package.
const BUNDLES = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

ensureBuild();
const builder = spawn(toolPath('electron-vite'), ['build', '--watch'], {
  cwd: APP_FOLDER,
  stdio: 'inherit',
});
let seen = newestBundle();
let app = startApp();
process.once('SIGINT', () => end());
process.once('SIGTERM', () => end());

for (;;) {
  await wait(300);
  const newest = newestBundle();
  if (newest === seen) continue;
  // Three builds end one after another; wait until they are quiet.
  await wait(500);
  seen = newestBundle();
  app = await restart(app);
}

function startApp(): ChildProcess {
  return spawn(process.execPath, ['scripts/run.mjs', 'start', ...process.argv.slice(2)], {
    cwd: APP_FOLDER,
    stdio: 'inherit',
  });
}

async function restart(running: ChildProcess): Promise<ChildProcess> {
  if (running.exitCode === null) {
    running.kill('SIGTERM');
    await once(running, 'exit');
  }
  return startApp();
}

function newestBundle(): number {
  return Math.max(
    ...BUNDLES.map(
      (path) => statSync(resolve(APP_FOLDER, path), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    ),
  );
}

function end(): void {
  builder.kill();
  app.kill('SIGTERM');
  process.exit(0);
}
