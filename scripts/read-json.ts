import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { APP_FOLDER } from './app-shell.ts';

/** A file of JSON; `path` may begin at the project's folder. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(resolve(APP_FOLDER, path), 'utf8'));
}
