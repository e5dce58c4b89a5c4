import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { APP_FOLDER } from '../app-shell.ts';
import { licencesFile } from './licences.ts';
import { shippedPackages } from './shipped-packages.ts';

/** Writes the licences of what is in the bundles beside them, for the builder to take along. */
export function writeLicences(): void {
  const out = join(APP_FOLDER, 'out');
  writeFileSync(join(out, 'third-party-licences.txt'), licencesFile(shippedPackages(out)));
}
