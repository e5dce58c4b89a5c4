import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { APP_FOLDER } from './app-shell.ts';
import { ensureBuild } from './ensure-build.ts';
import { withPackageTable } from './packages/package-table.ts';
import { shippedPackages } from './packages/shipped-packages.ts';

// Writes the list of shipped packages into docs/dependencies.md; a test fails while it is not what the bundles hold.
const page = resolve(APP_FOLDER, 'docs/dependencies.md');
ensureBuild();
const packages = shippedPackages(resolve(APP_FOLDER, 'out'));
writeFileSync(page, await withPackageTable(readFileSync(page, 'utf8'), packages));
