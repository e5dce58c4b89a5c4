import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { APP_FOLDER } from '../../scripts/app-shell.ts';
import { newFolder } from '../support/new-folder.ts';

it('npm run package ends at once and says why where Electron’s binary is missing', () => {
  const started = performance.now();
  const hadDist = existsSync(resolve(APP_FOLDER, 'dist'));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'package'], {
    cwd: APP_FOLDER,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: newFolder() },
  });
  expect(status).toBe(1);
  expect(stderr).toContain('A package needs Electron’s own binary');
  expect(performance.now() - started).toBeLessThan(15_000);
  expect(existsSync(resolve(APP_FOLDER, 'dist'))).toBe(hadDist);
});
