import { writeFileSync } from 'node:fs';

/** Bits of core(5) that say which parts of memory a core dump holds. */
const NOTHING = '0';

/**
 * Leaves all memory of this process, and of those that it starts, out of core dumps. Linux alone lets a program say so
 * for itself without native code; elsewhere the system decides (docs/security.md). False where it could not be said.
 */
export function leaveOutOfDumps(file = '/proc/self/coredump_filter'): boolean {
  if (process.platform !== 'linux') return false;
  try {
    writeFileSync(file, NOTHING);
    return true;
  } catch {
    // A hardened /proc. Nothing else depends on it.
    return false;
  }
}
