import { Arch, build, Platform } from 'app-builder-lib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { APP_FOLDER } from '../../scripts/app-shell.ts';
import { writeLicences } from '../../scripts/packages/write-licences.ts';

/** What marks the place of the fuses in Electron's executable, and its nine fuses as they come (`@electron/fuses`). */
export const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES_AS_THEY_COME = '101100101';

/**
 * Runs the real builder with our configuration for Linux up to the folder that its installers are made of. In the place
 * of Electron's own files, which weigh 200 MB, stands a folder with an executable that does nothing but has fuses.
 * Answers that folder.
 */
export async function packDry(into: string): Promise<string> {
  const electronDist = join(into, 'electron');
  mkdirSync(join(electronDist, 'resources'), { recursive: true });
  const wire = `${FUSE_MARK}\x01\x09${FUSES_AS_THEY_COME}`;
  writeFileSync(join(electronDist, 'electron'), `#!/bin/sh\nexit 0\n# ${wire}\n`, { mode: 0o755 });
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'version']) {
    writeFileSync(join(electronDist, file), file);
  }
  writeLicences();
  await build({
    projectDir: APP_FOLDER,
    publish: 'never',
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    config: { electronDist, directories: { output: join(into, 'packed') } },
  });
  return join(into, 'packed/linux-unpacked');
}
