import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { APP_FOLDER } from '../app-shell.ts';
import { tryTool } from '../run-tool.ts';

/** Everything that the bundles are made of, packages apart. */
const SOURCES = [
  'main',
  'preload',
  'renderer',
  'assets',
  'scripts',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
];

/** Copies the sources into a new folder and builds the bundles there; answers whether it worked. */
export async function buildElsewhere(folder: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  for (const source of SOURCES) {
    cpSync(join(APP_FOLDER, source), join(folder, source), { recursive: true });
  }
  symlinkSync(join(APP_FOLDER, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const code = await tryTool('electron-vite', ['build', '--logLevel', 'error'], env, folder);
  return code === 0;
}

/** The three bundles in the `out` of a folder: a line for each file with its SHA-256 and its name, in order. */
export function bundleHashes(folder: string): readonly string[] {
  const out = join(folder, 'out');
  return ['main', 'preload', 'renderer']
    .flatMap((bundle) => readdirSync(join(out, bundle), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${hashOf(path)}  ${relative(out, path).replaceAll(sep, '/')}`)
    .toSorted();
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
