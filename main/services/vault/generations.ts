import { link, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { VaultGeneration } from '../../../preload/vault-shapes.ts';
import { draftPath } from './draft-path.ts';
import { isAbsent, readVaultFile } from './read-vault-file.ts';
import { syncFolder, writeFileSafely } from './write-file-safely.ts';

/** Newest saves that are kept, and days of which the last save is kept. */
const NEWEST = 5;
const DAYS = 14;
const NAME = /^vault-(\d{9})-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z)\.holdfast$/;

/** Kept earlier saves of a vault, newest first. Ordered by number, not by time: clocks jump. */
export async function listGenerations(folder: string): Promise<readonly VaultGeneration[]> {
  const names = await readdir(generationsFolder(folder)).catch(() => []);
  return names
    .flatMap((name) => {
      const match = NAME.exec(name);
      if (match === null) return [];
      return [{ generation: Number(match[1]), savedAt: isoTime(match[2] ?? '') }];
    })
    .toSorted((a, b) => b.generation - a.generation);
}

/** Path of one kept save. */
export function generationPath(folder: string, { generation, savedAt }: VaultGeneration): string {
  const number = String(generation).padStart(9, '0');
  return join(
    generationsFolder(folder),
    `vault-${number}-${savedAt.replaceAll(':', '-')}.holdfast`,
  );
}

/** Keeps the current vault file as a generation, without copying its bytes where the disk can link. */
export async function keepGeneration(
  folder: string,
  current: string,
  saved: VaultGeneration,
): Promise<void> {
  // Somebody has taken the file away while the app was running: all the more the next one has to be written.
  if (await isAbsent(current)) return;
  const target = generationPath(folder, saved);
  await mkdir(generationsFolder(folder), { recursive: true, mode: 0o700 });
  // It is whole where it is there: it was linked, or it took its place in one step.
  if (await isAbsent(target)) await linkOrCopy(current, target);
  await syncFolder(generationsFolder(folder));
}

/** Puts the save that was kept last in the place of the current file, or nothing where there was none. */
export async function putBack(
  folder: string,
  current: string,
  saved: VaultGeneration | null,
): Promise<void> {
  if (saved === null) return rm(current, { force: true });
  const draft = draftPath(current);
  try {
    await linkOrCopy(generationPath(folder, saved), draft);
    await rename(draft, current);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Many disks of cameras and sticks cannot link; and where linking fails for another reason, a copy is as good. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    const bytes = await readVaultFile(from);
    if (!bytes.ok) throw new Error('The file to be kept cannot be read');
    await writeFileSafely(to, bytes.value, () => Promise.resolve());
  }
}

/** Removes what is neither among the newest saves nor the last save of one of the last days. */
export async function pruneGenerations(folder: string): Promise<void> {
  const all = await listGenerations(folder);
  const keep = new Set(generationsToKeep(all).map(({ generation }) => generation));
  const surplus = all.filter(({ generation }) => !keep.has(generation));
  await Promise.all(surplus.map((one) => rm(generationPath(folder, one), { force: true })));
}

/** The rule alone: `all` has the newest first. */
export function generationsToKeep(all: readonly VaultGeneration[]): readonly VaultGeneration[] {
  const lastOfDay = new Map<string, VaultGeneration>();
  for (const one of all) {
    const day = one.savedAt.slice(0, 10);
    if (!lastOfDay.has(day)) lastOfDay.set(day, one);
  }
  return [...new Set([...all.slice(0, NEWEST), ...[...lastOfDay.values()].slice(0, DAYS)])];
}

/** Where kept saves lie. */
export function generationsFolder(folder: string): string {
  return join(folder, 'generations');
}

function isoTime(stamp: string): string {
  return stamp.replace(/T(\d{2})-(\d{2})-(\d{2})/, 'T$1:$2:$3');
}
