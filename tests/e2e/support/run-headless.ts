import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { APP_FOLDER } from '../../../scripts/app-shell.ts';

/** Runs the headless form as its npm script does, on requests given as lines; every line that it wrote. */
export function runHeadless(
  profile: string,
  requests: readonly object[],
  locale = 'en',
): readonly unknown[] {
  const input = requests.map((request) => `${JSON.stringify(request)}\n`).join('');
  const output = execFileSync(
    process.execPath,
    [resolve(APP_FOLDER, 'scripts/run.mjs'), 'headless', '--profile', profile, '--locale', locale],
    { input, encoding: 'utf8' },
  );
  return output
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
