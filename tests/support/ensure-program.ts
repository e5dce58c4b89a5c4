import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const APT = '/usr/bin/apt-get';
/** Longest wait for apt. */
const LIMIT_MS = 240_000;

/** What has to be had: its path, or why it cannot be had here. */
export type Ensured = { readonly path: string } | { readonly missing: string };

/** A program of a Debian package of the same name, or the one that a variable of the environment names. */
export type DebianProgram = { readonly name: string; readonly variable: string };

/** Path of a program: the one named by its variable, else the first on PATH; null when there is none. */
export function findProgram(
  { name, variable }: DebianProgram,
  env: NodeJS.ProcessEnv = process.env,
): string | null {
  const named = env[variable] || undefined;
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/games'];
  const paths = named === undefined ? folders.map((folder) => join(folder, name)) : [named];
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Finds a program, or installs Debian's where this process may. */
export function ensureProgram(program: DebianProgram): Ensured {
  const { name, variable } = program;
  const found = findProgram(program);
  if (found !== null) return { path: found };
  if (process.env[variable]) return { missing: `${variable} names no file.` };
  if (!existsSync(APT)) return { missing: `Install ${name}, or set ${variable}.` };
  const install = `apt-get -qq update && apt-get -qq -o DPkg::Lock::Timeout=120 install -y --no-install-recommends ${name}`;
  if (process.getuid?.() !== 0) return { missing: `Install it: sudo sh -c '${install}'` };
  const { stdout, stderr } = spawnSync('/bin/sh', ['-c', install], {
    encoding: 'utf8',
    timeout: LIMIT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const path = findProgram(program);
  return path === null ? { missing: `${stdout}${stderr}`.trim() } : { path };
}
