import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../main/domain/profile/profile.ts';
import { succeed } from '../../main/domain/result.ts';
import { openVault, type Vault } from '../../main/services/vault/vault.ts';
import { deriveKey, openTestLog } from '../support/test-vault.ts';
import { newFolder } from '../support/new-folder.ts';

const KIB = 1024;
const DISK = 96 * KIB;
const STATE = 14 * KIB;
const now = (): Date => new Date('2026-11-22T10:00:00.000Z');
const isRoot = process.getuid?.() === 0;

// A real small disk needs the right to mount one.
it.skipIf(!isRoot)(
  'loses nothing on a real disk that is full to the last 0 to 40 KiB',
  async () => {
    const disk = newFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk]);
    try {
      const outcomes = new Set<string>();
      for (let free = 0; free <= 40 * KIB; free += KIB) outcomes.add(await saveWith(free, disk));
      // The list has to reach from "too full" to "fits", else it would show nothing.
      expect([...outcomes].toSorted()).toEqual(['refused, old state kept', 'saved']);
    } finally {
      execFileSync('umount', [disk]);
    }
  },
);

async function saveWith(free: number, disk: string): Promise<string> {
  const folder = join(disk, 'profile');
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(disk, 'ballast'), { force: true });
  const vault = await open(folder);
  expect((await save(vault, 1)).ok).toBe(true);
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(Math.max(0, freeBytes(disk) - free)));
  const saved = await save(vault, 2);
  vault.close();
  const reopened = await open(folder);
  const profile = reopened.read();
  reopened.close();
  if (!profile.ok) return `lost: ${profile.error.code}`;
  const state = profile.value.prices[0]?.price;
  if (saved.ok) return state === '2' ? 'saved' : 'lost: reported saved and was not';
  return state === '1' || state === '2' ? 'refused, old state kept' : 'lost: neither old nor new';
}

function open(folder: string): Promise<Vault> {
  return openVault({
    folder,
    appVersion: '0.0.0-test',
    now,
    log: openTestLog(folder),
    deriveKey,
  });
}

function save(vault: Vault, price: number) {
  return vault.update(() => succeed(stateWith(price)));
}

/** The size at which electron-store was seen to report success and lose everything. */
function stateWith(price: number): Profile {
  const declarations = [{ itemId: 'filler', note: 'x'.repeat(STATE), at: now().toISOString() }];
  return {
    ...EMPTY_PROFILE,
    declarations,
    prices: [{ asset: 'BTC', currency: 'EUR', price: String(price), at: now().toISOString() }],
  };
}

function freeBytes(disk: string): number {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
}
