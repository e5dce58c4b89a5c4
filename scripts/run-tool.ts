import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { APP_FOLDER } from './app-shell.ts';

/** Runs a command of node_modules/.bin in the project's folder, on this Node, and ends this process when it fails. */
export async function runTool(name: string, args: readonly string[]): Promise<void> {
  const status = await tryTool(name, args);
  if (status !== 0) process.exit(status);
}

/** Runs a command of node_modules/.bin in a folder, which is the project's where none is named; its exit code. */
export async function tryTool(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  folder = APP_FOLDER,
): Promise<number> {
  const child = spawn(toolPath(name), args, {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

/** Where npm put a command; `node` there is the one this very script runs on. */
export function toolPath(name: string): string {
  return resolve(APP_FOLDER, 'node_modules/.bin', name);
}
