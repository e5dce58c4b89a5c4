import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new, empty folder for one test, removed when the process that runs the tests ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
