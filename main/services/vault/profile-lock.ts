import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { draftPath } from './draft-path.ts';

/** Holds a profile folder for one process. */
export type ProfileLock = { readonly release: () => void };

/**
 * Takes the folder for this process. `in_use`: another living process has it. `unwritable`: the disk is full or read-only, so
 * nobody can take it. A lock whose process is gone, or whose number was given to another process since, is taken over.
 *
 * Of several that find the same dead lock exactly one gets it: it makes the file that is named after the dead holder, which
 * only one can, and only then takes the lock's place. Whoever makes that file too late sees that the lock has changed.
 */
export function lockProfile(folder: string): ProfileLock | 'in_use' | 'unwritable' {
  const path = join(folder, 'profile.lock');
  const owner = `${process.pid} ${startOf(process.pid) ?? ''} ${randomBytes(8).toString('hex')}`;
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const held = tryLock(path, owner);
      if (held !== 'changed') return held;
    }
    // Nobody has it and it cannot be had: there is no folder to put it in.
    return readOrNull(path) === null ? 'unwritable' : 'in_use';
  } catch {
    return 'unwritable';
  }
}

function tryLock(path: string, owner: string): ProfileLock | 'in_use' | 'changed' {
  const first = readOrNull(path);
  if (first === null) return claim(path, owner) ? lockAt([path], owner) : 'changed';
  const passed: string[] = [];
  for (let holder = first, at = path; ;) {
    if (isAlive(holder)) return 'in_use';
    at = successorPath(path, at, holder);
    passed.push(at);
    if (claim(at, owner)) break;
    const successor = readOrNull(at);
    if (successor === null) return 'changed';
    holder = successor;
  }
  if (readOrNull(path) === first) return takePlace(path, passed, owner);
  for (const own of passed.slice(-1)) rmSync(own, { force: true });
  return 'changed';
}

/** Puts the owner's lock in the place of the dead one. Where the disk has no room for that, the successor's file holds. */
function takePlace(path: string, passed: readonly string[], owner: string): ProfileLock {
  const draft = draftPath(path);
  try {
    writeFileSync(draft, owner, { mode: 0o600 });
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
    return lockAt([path, ...passed], owner);
  }
  for (const one of passed) rmSync(one, { force: true });
  return lockAt([path], owner);
}

/** Releases whichever of these files says that it is the owner's. */
function lockAt(paths: readonly string[], owner: string): ProfileLock {
  return {
    release: () => {
      for (const path of paths) if (readOrNull(path) === owner) rmSync(path, { force: true });
    },
  };
}

/** Makes a file that is not there yet, by `link`, so that it is never half written; false where it is there. */
function claim(path: string, owner: string): boolean {
  const draft = draftPath(path);
  try {
    writeFileSync(draft, owner, { mode: 0o600 });
    return linkNew(draft, path) ?? createNew(path, owner);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Null where the disk cannot link, as most memory sticks. */
function linkNew(draft: string, path: string): boolean | null {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    // ENOENT: the holder has tidied the draft away.
    const code = errorCode(error);
    return code === 'EEXIST' || code === 'ENOENT' ? false : null;
  }
}

function createNew(path: string, owner: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, owner);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

/** Named after the holder and after where it stands: a crash may have left two of them empty. */
function successorPath(path: string, at: string, holder: string): string {
  const name = createHash('sha256')
    .update(`${basename(at)}\n${holder}`)
    .digest('hex');
  return `${path}.after-${name.slice(0, 16)}`;
}

function isAlive(holder: string): boolean {
  const [pidText = '', start = ''] = holder.split(' ');
  const pid = Number(pidText);
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
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
