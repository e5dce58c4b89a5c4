import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../../../main/domain/result.ts';
import { generationPath, listGenerations } from '../../../main/services/vault/generations.ts';
import type { Vault } from '../../../main/services/vault/vault.ts';
import { openTestVault } from '../../support/test-vault.ts';
import type { FaultReport } from './fault-report.ts';
import { priceIn, profileWith } from './marked-profile.ts';
import { quickFolder } from './vault-process.ts';

/** Longest time that opening may take, whatever stands in the file's place. */
const PATIENCE_MS = 5_000;
/** Memory that looking at a file of a gigabyte may take, in bytes. */
const MOST_MEMORY = 64 * 1024 * 1024;

/** What may stand where a file of the vault should be. */
const ODD: readonly (readonly [string, (path: string) => void])[] = [
  ['no bytes', (path) => writeFileSync(path, '')],
  ['zeros', (path) => writeFileSync(path, Buffer.alloc(4096))],
  ['a folder', (path) => mkdirSync(path)],
  ['a link to nothing', (path) => symlinkSync('/nonexistent/vault.holdfast', path)],
  ['a link to itself', (path) => symlinkSync(path, path)],
  ['a link to a device', (path) => symlinkSync('/dev/zero', path)],
  ['a pipe', (path) => void spawnSync('mkfifo', [path])],
  [
    'a file of a gigabyte',
    (path) => {
      writeFileSync(path, 'holdfast-vault 1 ');
      truncateSync(path, 1024 ** 3);
    },
  ],
  // Root may read everything; for it there is a file like any other here.
  [
    'a file without permission',
    (path) => {
      writeFileSync(path, 'holdfast-vault 1 ');
      chmodSync(path, 0);
    },
  ],
];

/** Puts something else in the place of the vault's file, and of a kept save. */
export async function openOddFiles(): Promise<FaultReport> {
  const failures: string[] = [];
  for (const [name, put] of ODD) {
    for (const trouble of [await tryAsVault(put), await tryAsKept(put)])
      if (trouble !== null) failures.push(`${name}: ${trouble}`);
  }
  return { runs: ODD.length * 2, failures, note: ODD.map(([name]) => name).join(', ') };
}

async function tryAsVault(put: (path: string) => void): Promise<string | null> {
  const folder = await profileOfThree();
  const path = join(folder, 'vault.holdfast');
  rmSync(path);
  put(path);
  const before = lstatSync(path);
  const memory = process.memoryUsage().rss;
  const vault = await inTime(openTestVault(folder));
  if (vault === null) return 'the start hangs';
  const grown = process.memoryUsage().rss - memory;
  const status = await vault.status();
  const saved = await vault.update(() => succeed(profileWith(9)));
  const isTouched = lstatSync(path).ino !== before.ino;
  const trouble = status.state === 'unreadable' ? await troubleOfBack(vault, folder, before) : null;
  vault.close();
  if (saved.ok || isTouched) return 'it was written over';
  if (status.state !== 'unreadable') return `it passed for ${status.state}`;
  if (status.generations[0]?.generation !== 2) return 'the newest kept save is not offered';
  return grown > MOST_MEMORY ? `it took ${grown} bytes of memory` : trouble;
}

async function troubleOfBack(vault: Vault, folder: string, odd: Stats): Promise<string | null> {
  const restored = await vault.restore({ generation: 2, passphrase: null });
  if (!restored.ok || priceIn(vault) !== 2) return 'the newest kept save could not be put back';
  const aside = readdirSync(folder).filter((one) => one.startsWith('vault.unreadable-'));
  const isKept = aside.some((one) => lstatSync(join(folder, one)).ino === odd.ino);
  return isKept ? null : 'what stood there is gone';
}

/** Of two kept saves the newer is no file: it is refused, the older one is put back. */
async function tryAsKept(put: (path: string) => void): Promise<string | null> {
  const folder = await profileOfThree();
  const [newest] = await listGenerations(folder);
  if (newest === undefined) return 'nothing was kept';
  const path = generationPath(folder, newest);
  rmSync(path);
  put(path);
  writeFileSync(join(folder, 'vault.holdfast'), 'garbage');
  const vault = await openTestVault(folder);
  try {
    const refused = await inTime(vault.restore({ generation: 2, passphrase: null }));
    if (refused === null) return 'putting back a kept save hangs';
    if (refused.ok || refused.error.code !== 'generation_unreadable')
      return `a kept save: ${JSON.stringify(refused)}`;
    const restored = await vault.restore({ generation: 1, passphrase: null });
    return restored.ok && priceIn(vault) === 1 ? null : 'the older kept save is out of reach';
  } finally {
    vault.close();
  }
}

async function profileOfThree(): Promise<string> {
  const folder = quickFolder();
  const vault = await openTestVault(folder);
  for (const price of [1, 2, 3]) await vault.update(() => succeed(profileWith(price)));
  vault.close();
  return folder;
}

async function inTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const done = await Promise.race([work, late]);
  clearTimeout(timer);
  return done;
}
