import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../tests/electron-stand-in/find-chromium.ts';

const APT = '/usr/bin/apt-get';
const INSTALL = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/** Path of a Chromium, installed first where that is possible. Ends the process with the way out when there is none. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  if (process.env['HOLDFAST_CHROMIUM'] !== undefined) {
    return giveUp('HOLDFAST_CHROMIUM names no program that can be run.');
  }
  if (!existsSync(APT)) return giveUp('Install Chromium or Google Chrome, then start again.');
  if (process.getuid?.() !== 0) return giveUp(`Install Chromium: sudo sh -c '${INSTALL}'`);
  process.stderr.write(`No Chromium was found. Installing it: ${INSTALL}\n`);
  const { stdout, stderr } = spawnSync('/bin/sh', ['-c', INSTALL], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return findChromium() ?? giveUp(`${stdout}${stderr}Chromium could not be installed.`);
}

function giveUp(way: string): never {
  process.stderr.write(`The stand-in needs Chromium. ${way}\n`);
  return process.exit(1);
}
