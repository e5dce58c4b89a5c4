import { readdirSync } from 'node:fs';

/** Names of what is left of files that were being written, in a profile and among its earlier saves. */
export function draftsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.tmp') || name.includes('.lock.'),
  );
}
