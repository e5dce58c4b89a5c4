import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new, empty folder for one test, removed when the process that runs the tests ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-test-'));
  made.push(folder);
  return folder;
}
