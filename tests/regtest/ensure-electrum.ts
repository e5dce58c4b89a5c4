import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Ensured } from './ensure-bitcoind.ts';

const APT = '/usr/bin/apt-get';
const INSTALL =
  'apt-get -qq update && apt-get -qq -o DPkg::Lock::Timeout=120 install -y --no-install-recommends electrum';
/** Longest wait for apt. */
const LIMIT_MS = 240_000;

/** Path of Electrum: the one named by HOLDFAST_ELECTRUM, else the first on PATH; null when there is none. */
export function findElectrum(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['HOLDFAST_ELECTRUM'] || undefined;
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/games'];
  const paths = named === undefined ? folders.map((folder) => join(folder, 'electrum')) : [named];
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Finds Electrum, or installs Debian's where this process may. */
export function ensureElectrum(): Ensured {
  const found = findElectrum();
  if (found !== null) return { path: found };
  if (process.env['HOLDFAST_ELECTRUM']) {
    return { missing: 'HOLDFAST_ELECTRUM names no file.' };
  }
  if (!existsSync(APT)) return { missing: 'Install Electrum 4, or set HOLDFAST_ELECTRUM.' };
  if (process.getuid?.() !== 0) return { missing: `Install it: sudo sh -c '${INSTALL}'` };
  const { stdout, stderr } = spawnSync('/bin/sh', ['-c', INSTALL], {
    encoding: 'utf8',
    timeout: LIMIT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const path = findElectrum();
  return path === null ? { missing: `${stdout}${stderr}`.trim() } : { path };
}
