import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildElsewhere, bundleHashes } from './packages/build-elsewhere.ts';

// Builds the bundles twice, in folders, time zones and languages of their own, prints the hash of each file, and fails
// unless they are the same.
const root = mkdtempSync(join(tmpdir(), 'holdfast-twice-'));
try {
  const first = await hashesIn('here', { TZ: 'UTC', LC_ALL: 'C' });
  const second = await hashesIn('further/away', { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR' });
  const different = [
    ...first.filter((line) => !second.includes(line)),
    ...second.filter((line) => !first.includes(line)),
  ];
  process.stdout.write(`${first.join('\n')}\n`);
  process.stderr.write(different.map((line) => `only in one: ${line}\n`).join(''));
  process.stderr.write(`${first.length} files, ${different.length} differences\n`);
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function hashesIn(name: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const folder = join(root, name);
  if (!(await buildElsewhere(folder, env))) throw new Error('The bundles were not built');
  return bundleHashes(folder);
}
