import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { APP_FOLDER } from './app-shell.ts';
import { lockfileFaults } from './packages/lockfile-faults.ts';
import { readJson } from './read-json.ts';

/** The builder notes more than it says where it is asked to. */
const quiet = { isEnabled: false, add: (): void => undefined } as unknown as Parameters<
  typeof validateConfiguration
>[1];

// Part of `npm run check`: what is installed is fixed, and what installers are made of is something the builder takes.
const faults = [
  ...lockfileFaults(readJson('package-lock.json'), readJson('package.json')),
  ...installFaults(readFileSync(resolve(APP_FOLDER, '.npmrc'), 'utf8')),
  ...(await builderFaults()),
];
process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
process.exitCode = faults.length === 0 ? 0 : 1;

function installFaults(npmrc: string): readonly string[] {
  const lines = npmrc.split('\n');
  return ['save-exact=true', 'ignore-scripts=true', 'min-release-age=7']
    .filter((line) => !lines.includes(line))
    .map((line) => `.npmrc: ${line} is missing`);
}

async function builderFaults(): Promise<readonly string[]> {
  try {
    const config = await getConfig(APP_FOLDER, 'electron-builder.yml', null);
    await validateConfiguration(config, quiet);
    return [];
  } catch (error) {
    return [`electron-builder.yml: ${error instanceof Error ? error.message : String(error)}`];
  }
}
