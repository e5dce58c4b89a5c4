import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Holds a profile folder for one process. */
export type ProfileLock = { readonly release: () => void };

/**
 * Takes the folder for this process; null when another living process has it. A lock whose process is gone, or whose
 * number was given to another process since, is taken over. The lock appears by `link`, so it is never half written.
 */
export function lockProfile(folder: string): ProfileLock | null {
  const path = join(folder, 'profile.lock');
  const mine = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const owner = `${process.pid} ${startOf(process.pid) ?? ''}`;
  writeFileSync(mine, owner, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (tryLink(mine, path)) return { release: () => release(path, owner) };
      const holder = readOrNull(path);
      if (holder !== null && isAlive(holder)) return null;
      if (holder !== null) removeStale(path, holder, mine);
    }
    return null;
  } finally {
    rmSync(mine, { force: true });
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Two processes may find the same stale lock: each renames it to a name of its own and puts back a fresh one. */
function removeStale(path: string, stale: string, mine: string): void {
  const aside = `${mine}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readOrNull(aside) !== stale) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function release(path: string, owner: string): void {
  if (readOrNull(path) === owner) rmSync(path, { force: true });
}

function isAlive(holder: string): boolean {
  const [pidText = '', start = ''] = holder.split(' ');
  const pid = Number(pidText);
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const now = startOf(pid);
  return start === '' || now === null || now === start;
}

/** When a process started, in clock ticks since boot; null where the system does not tell. */
function startOf(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
