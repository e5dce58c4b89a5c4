import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../../../main/domain/result.ts';
import { openTestVault } from '../../support/test-vault.ts';
import type { FaultReport, Form } from './fault-report.ts';
import { findIn } from './judge-profile.ts';
import { profileWith } from './marked-profile.ts';
import { quickFolder, startVaultProcess, type VaultProcess } from './vault-process.ts';

/** The size at which electron-store was seen to report success and lose everything. */
const SIZE = 14_474;
const STEP = 512;
const BEYOND = 4096;
const KIB = 1024;

/**
 * Lets no file grow beyond a limit, from 1 byte to 4 KiB more than the vault has, in steps of 512 bytes. At the limit the system
 * takes a part of a write and tells how much: a true short write, exact to the byte, as on a disk with so much room.
 */
export async function limitFileSize(form: Form): Promise<FaultReport> {
  const sizes: number[] = [1];
  for (let size = STEP; size <= SIZE + BEYOND; size += STEP) sizes.push(size);
  // Where the last byte fits and where it does not.
  const close = Array.from({ length: 32 }, (_, at) => SIZE - 260 + at * 12);
  const tried = form === 'long' ? [...sizes, ...close] : sizes.filter((_, at) => at % 6 === 0);
  const child = startVaultProcess();
  const failures: string[] = [];
  let [saved, refused] = [0, 0];
  for (const size of tried) {
    const outcome = await saveBelow(child, size);
    if (outcome === 'saved') saved += 1;
    else if (outcome === 'refused') refused += 1;
    else failures.push(`${size} bytes: ${outcome}`);
  }
  await child.end();
  if (saved === 0 || refused === 0)
    failures.push('the sizes do not reach from too small to enough');
  return { runs: tried.length, failures, note: `${refused} refused, ${saved} saved` };
}

async function saveBelow(child: VaultProcess, bytes: number): Promise<string> {
  const folder = join(quickFolder(), 'profile');
  await child.open(folder);
  await child.save(1, SIZE);
  execFileSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:`]);
  const { saved, refused } = await child.save(2, SIZE);
  execFileSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited:']);
  const { price, faults } = await findIn(folder);
  const again = await child.save(3, SIZE);
  await child.close();
  const end = await findIn(folder);
  rmSync(folder, { recursive: true, force: true });
  if (again.saved !== 3 || end.price !== 3) return 'the next save was not made';
  if (faults[0] !== undefined) return faults[0];
  if (saved === 2) return price === 2 ? 'saved' : `told of a save and holds ${price}`;
  if (refused !== 'storage_failed') return `answered ${refused}`;
  return price === 1 ? 'refused' : `holds ${price}`;
}

/** Fills a real small disk (tmpfs, which gives room in pages of 4 KiB) up to a rest, and one that has no more names. */
export async function fillDisk(): Promise<FaultReport> {
  const failures: string[] = [];
  const outcomes = new Map<string, number>();
  const steps = (count: number, by: number): readonly number[] =>
    Array.from({ length: count }, (_, at) => at * by);
  const tries = [
    { name: 'bytes', mount: 'size=160k', rests: steps(69, KIB) },
    { name: 'names', mount: 'size=1m,nr_inodes=24', rests: steps(8, 1) },
  ] as const;
  for (const { name, mount, rests } of tries) {
    const disk = quickFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', mount, 'tmpfs', disk]);
    try {
      for (const rest of rests) {
        const outcome = await saveWith(disk, rest, name);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        if (outcome !== 'saved' && outcome !== 'refused')
          failures.push(`${rest} ${name} left: ${outcome}`);
      }
    } finally {
      execFileSync('umount', [disk]);
    }
  }
  if (outcomes.size < 2) failures.push('the rests do not reach from too little to enough');
  const runs = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
  return {
    runs,
    failures,
    note: [...outcomes].map(([one, count]) => `${count} ${one}`).join(', '),
  };
}

async function saveWith(disk: string, rest: number, of: 'bytes' | 'names'): Promise<string> {
  const folder = join(disk, 'profile');
  for (const name of ['profile', 'ballast'])
    rmSync(join(disk, name), { recursive: true, force: true });
  const vault = await openTestVault(folder);
  await vault.update(() => succeed(profileWith(1, SIZE)));
  fill(disk, rest, of);
  const saved = await vault.update(() => succeed(profileWith(2, SIZE)));
  vault.close();
  // A start on the full disk, where even the lock finds no room, and one after there is some again.
  const full = await openTestVault(folder);
  const shown = full.read();
  full.close();
  rmSync(join(disk, 'ballast'), { recursive: true, force: true });
  const { price, faults } = await findIn(folder);
  if (!shown.ok) return `a start on the full disk: ${shown.error.code}`;
  if (faults[0] !== undefined) return faults[0];
  if (saved.ok) return price === 2 ? 'saved' : `told of a save and holds ${price}`;
  return price === 1 ? 'refused' : `holds ${price}`;
}

function fill(disk: string, rest: number, of: 'bytes' | 'names'): void {
  const { bavail, bsize, ffree } = statfsSync(disk);
  execFileSync('mkdir', [join(disk, 'ballast')]);
  if (of === 'bytes') {
    writeFileSync(join(disk, 'ballast/room'), Buffer.alloc(Math.max(0, bavail * bsize - rest)));
    return;
  }
  for (let at = 1; at < ffree - rest; at += 1) writeFileSync(join(disk, `ballast/${at}`), '');
}
