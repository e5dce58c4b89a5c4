import { ensureBuild } from './ensure-build.ts';
import { findOrFetchElectron } from './find-electron.ts';
import { writeLicences } from './packages/write-licences.ts';
import { runTool } from './run-tool.ts';

if ((await findOrFetchElectron()) === null) {
  process.stderr.write(
    'A package needs Electron’s own binary, which is not here and could not be fetched from GitHub. ' +
      'Run this on a machine that can reach github.com.\n',
  );
  process.exit(1);
}
ensureBuild();
writeLicences();
await runTool('electron-builder', ['--publish', 'never', ...process.argv.slice(2)]);
