import { resolve } from 'node:path';
import { APP_FOLDER } from './app-shell.ts';
import { ensureBuild } from './ensure-build.ts';
import { billOfMaterials } from './packages/bill-of-materials.ts';
import { shippedPackages } from './packages/shipped-packages.ts';
import { readJson } from './read-json.ts';

// Writes the list of everything in an installer, with versions, licences and hashes, to the standard output.
ensureBuild();
const bill = billOfMaterials(shippedPackages(resolve(APP_FOLDER, 'out')), {
  app: readJson('package.json'),
  electron: readJson('node_modules/electron/package.json'),
  electronIntegrity: integrityOfElectron(),
});
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);

function integrityOfElectron(): string {
  const lock = readJson('package-lock.json') as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
  };
  return lock.packages['node_modules/electron']?.integrity ?? '';
}
