import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = [
  'main',
  'preload',
  'renderer',
  'assets',
  'electron.vite.config.ts',
  'scripts/packages/left-out.ts',
  'scripts/packages/note-packages.ts',
  'package.json',
];
const BUNDLES = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** Builds the three bundles when one is missing or older than the sources. Ends the process when they do not build. */
export function ensureBuild(): void {
  const newest = Math.max(...SOURCES.map((path) => newestChange(join(ROOT, path))));
  const oldest = Math.min(...BUNDLES.map((path) => changedAt(join(ROOT, path))));
  if (oldest > newest) return;
  process.stderr.write('Building …\n');
  const command = join(ROOT, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  process.exit(1);
}

function newestChange(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(stat.mtimeMs, ...inside);
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
