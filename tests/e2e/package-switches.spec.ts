import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { APP_FOLDER, STAND_IN } from '../../scripts/app-shell.ts';
import { expect, test } from './support/app-fixture.ts';

test.describe('a package', () => {
  for (const name of ['remote-debugging-port=0', 'js-flags=--expose-gc']) {
    test(`does not start with --${name}`, async ({ profile, shell }) => {
      test.skip(shell !== STAND_IN, 'Electron says by itself whether it is packaged');
      const args = ['--as-package', `--${name}`, '.', `--profile=${profile}`];
      const child = spawn(STAND_IN.executable, args, {
        cwd: APP_FOLDER,
        env: { ...process.env, HOLDFAST_HEADLESS: '1' },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
      expect(said).toContain(`Holdfast does not start with --${name.split('=')[0]}.`);
      expect(code).toBe(0);
    });
  }
});

test('the app leaves its memory out of core dumps', async ({ holdfast: { pid } }) => {
  test.skip(process.platform !== 'linux', 'Only Linux lets a program say so');
  const filter = readFileSync(`/proc/${pid}/coredump_filter`, 'utf8');
  expect(Number.parseInt(filter, 16)).toBe(0);
});
