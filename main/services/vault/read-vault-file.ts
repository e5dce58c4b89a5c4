import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { errorCode } from '../error-code.ts';

/** A vault of ten busy years has some ten megabytes. What is larger than this is no vault, and would fill the memory. */
export const MOST_VAULT_BYTES = 256 * 1024 * 1024;

/**
 * The bytes of a vault's file or of a kept save. `absent` is only where nothing has that name: a link that leads nowhere, a
 * folder, a pipe or a file without permission is `unreadable`, so that nobody takes its place for a new start.
 */
export async function readVaultFile(
  path: string,
): Promise<Result<Buffer, 'absent' | 'unreadable'>> {
  if (await isAbsent(path)) return fail('absent');
  try {
    // Without O_NONBLOCK a pipe would wait until somebody writes into it.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = await file.stat();
      if (!stat.isFile() || stat.size > MOST_VAULT_BYTES) return fail('unreadable');
      const bytes = await file.readFile();
      // A disk that gives out may end a file early.
      return bytes.length === stat.size ? succeed(bytes) : fail('unreadable');
    } finally {
      await file.close();
    }
  } catch {
    return fail('unreadable');
  }
}

/** Whether nothing at all has this name. Where the system does not tell, something may. */
export async function isAbsent(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return false;
  } catch (error) {
    return errorCode(error) === 'ENOENT';
  }
}
