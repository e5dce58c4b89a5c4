import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../../../main/domain/result.ts';
import { openTestVault } from '../../support/test-vault.ts';
import type { FaultReport, Form } from './fault-report.ts';
import { findIn } from './judge-profile.ts';
import { profileWith } from './marked-profile.ts';
import { quickFolder, startVaultProcess } from './vault-process.ts';

/** Whom nothing belongs to, and who has no rights that root has. */
const NOBODY = 65_534;
const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

type Place = {
  readonly name: string;
  /** Takes the right away, and gives back what gives it back. */
  readonly spoil: (folder: string) => () => void;
  readonly under: readonly string[];
  /** What a start says there. */
  readonly state: 'open' | 'unreadable';
};

const PLACES: readonly Place[] = [
  { name: 'a disk that is read-only', spoil: mountReadOnly, under: [], state: 'open' },
  {
    name: 'a folder that is read-only',
    spoil: withMode('.', 0o500),
    under: AS_NOBODY,
    state: 'open',
  },
  {
    name: 'a folder without any right',
    spoil: withMode('.', 0),
    under: AS_NOBODY,
    state: 'unreadable',
  },
  {
    name: 'a file without the right to read',
    spoil: withMode('vault.holdfast', 0),
    under: AS_NOBODY,
    state: 'unreadable',
  },
  { name: 'a full disk', spoil: fillUp, under: [], state: 'open' },
];

/** Starts and saves where nothing may be written or read: what can be read is shown, each save is refused, nothing is lost. */
export async function openWithoutRights(form: Form): Promise<FaultReport> {
  const failures: string[] = [];
  const places = form === 'long' ? PLACES : PLACES.slice(0, 1);
  for (const place of places) {
    const troubles = await troublesAt(place);
    failures.push(...troubles.map((trouble) => `${place.name}: ${trouble}`));
  }
  const { refused, state } = await newProfileOnReadOnlyDisk();
  if (state !== 'open' || refused !== 'storage_failed') failures.push(`new: ${state}, ${refused}`);
  const note = [...places.map(({ name }) => name), 'a new profile on a read-only disk'].join(', ');
  return { runs: places.length + 1, failures, note };
}

async function troublesAt({ spoil, under, state }: Place): Promise<readonly string[]> {
  const disk = quickFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
  try {
    const folder = await profileFor(disk);
    const before = readFileSync(join(folder, 'vault.holdfast'));
    const mend = spoil(folder);
    const child = startVaultProcess(under);
    const opened = await child.open(folder);
    const saved = await child.save(9, 0);
    const isSame = isHeld(folder, before);
    mend();
    const { price, faults } = await findIn(folder);
    const later = await child.save(4, 0);
    await child.end();
    const refusal = state === 'open' ? 'storage_failed' : 'vault_unreadable';
    return [
      ...(opened.state === state ? [] : [`started ${opened.state}`]),
      ...(state === 'open' && opened.price !== 3 ? [`shows ${opened.price}`] : []),
      ...(saved.refused === refusal ? [] : [`answered ${JSON.stringify(saved)}`]),
      ...(isSame && price === 3 ? [] : [`holds ${price}`]),
      // Once it may write again, the same process does.
      ...((later.saved === 4) === (state === 'open') ? [] : [`then ${JSON.stringify(later)}`]),
      ...faults,
    ];
  } finally {
    execFileSync('umount', [disk]);
  }
}

/** Root can read it whatever its mode says; this process is root where the test runs. */
function isHeld(folder: string, bytes: Buffer): boolean {
  return readFileSync(join(folder, 'vault.holdfast')).equals(bytes);
}

async function profileFor(disk: string): Promise<string> {
  const folder = join(disk, 'profile');
  const vault = await openTestVault(folder);
  for (const price of [1, 2, 3]) await vault.update(() => succeed(profileWith(price, 8_000)));
  vault.close();
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    chownSync(join(folder, name), NOBODY, NOBODY);
  chmodSync(disk, 0o755);
  return folder;
}

async function newProfileOnReadOnlyDisk() {
  const disk = quickFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', disk]);
  const child = startVaultProcess();
  try {
    const { state } = await child.open(join(disk, 'profile'));
    return { state, refused: (await child.save(1, 0)).refused };
  } finally {
    await child.end();
    execFileSync('umount', [disk]);
  }
}

function mountReadOnly(folder: string): () => void {
  const disk = join(folder, '..');
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  return () => execFileSync('mount', ['-o', 'remount,rw', disk]);
}

function withMode(name: string, mode: number): (folder: string) => () => void {
  return (folder) => {
    const path = join(folder, name);
    chmodSync(path, mode);
    return () => chmodSync(path, name === '.' ? 0o700 : 0o600);
  };
}

function fillUp(folder: string): () => void {
  const ballast = join(folder, '../ballast');
  try {
    writeFileSync(ballast, Buffer.alloc(1024 * 1024));
  } catch {
    // It took what there was room for.
  }
  return () => rmSync(ballast);
}
