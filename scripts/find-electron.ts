import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const PACKAGE = resolve(import.meta.dirname, '../node_modules/electron');
const FAILED_FETCH = resolve(import.meta.dirname, '../node_modules/.cache/holdfast/electron-fetch');

/** Longest wait for the download, and how long a failed one is not tried again. */
const FETCH_LIMIT_MS = 20_000;
const RETRY_AFTER_MS = 24 * 3600 * 1000;

const EXECUTABLES: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  linux: 'electron',
  win32: 'electron.exe',
};

/**
 * Path of Electron's executable when it is complete and of the version asked for, else null. The package itself is
 * never imported: its first import downloads, without any time limit.
 */
export function findElectron(env: NodeJS.ProcessEnv = process.env): string | null {
  const executable = EXECUTABLES[process.platform];
  if (executable === undefined) return null;
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') return ifExists(join(override, executable));
  const wanted = `"version": "${read(join(PACKAGE, 'dist/version')).replace(/^v/, '').trim()}"`;
  const isComplete =
    read(join(PACKAGE, 'package.json')).includes(wanted) &&
    read(join(PACKAGE, 'path.txt')) === executable;
  return isComplete ? ifExists(join(PACKAGE, 'dist', executable)) : null;
}

/** Finds Electron, or fetches it when that has not failed within a day and no other folder is named. */
export async function findOrFetchElectron(): Promise<string | null> {
  const found = findElectron();
  if (found !== null || isElsewhere() || failedLately()) return found;
  await fetchElectron();
  const fetched = findElectron();
  if (fetched === null) {
    mkdirSync(dirname(FAILED_FETCH), { recursive: true });
    writeFileSync(FAILED_FETCH, new Date().toISOString());
  }
  return fetched;
}

function isElsewhere(): boolean {
  return (process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '') !== '';
}

function fetchElectron(): Promise<void> {
  const install = join(PACKAGE, 'install.js');
  if (!existsSync(install)) return Promise.resolve();
  return new Promise((done) => {
    const child = spawn(process.execPath, [install], { stdio: 'ignore' });
    const limit = setTimeout(() => child.kill('SIGKILL'), FETCH_LIMIT_MS);
    const end = (): void => {
      clearTimeout(limit);
      done();
    };
    child.once('error', end).once('exit', end);
  });
}

function failedLately(): boolean {
  const failed = statSync(FAILED_FETCH, { throwIfNoEntry: false });
  return failed !== undefined && Date.now() - failed.mtimeMs < RETRY_AFTER_MS;
}

function ifExists(path: string): string | null {
  return existsSync(path) ? path : null;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
