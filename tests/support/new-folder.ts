import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

process.once('exit', removeAll);
// This is how vitest ends the processes that run its tests, and then there is no exit.
process.once('SIGTERM', () => {
  removeAll();
  process.kill(process.pid, 'SIGTERM');
});

/** A new, empty folder for one test, removed when the process that runs the tests ends. */
export function newFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'holdfast-test-'));
  made.push(folder);
  return folder;
}

function removeAll(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}
