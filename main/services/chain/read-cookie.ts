import { lstat, readFile } from 'node:fs/promises';
import { fail, succeed } from '../../domain/result.ts';
import type { RpcPassword } from './bitcoin-core/core-rpc.ts';

/** A name, a colon, and 64 characters in hex. */
const MAX_BYTES = 1024;

/** Reads the file that Bitcoin Core writes at each start. Anything but a small, ordinary file is left alone. */
export function cookiePassword(path: string): RpcPassword {
  return async () => {
    try {
      const found = await lstat(path);
      if (!found.isFile() || found.size > MAX_BYTES) return fail({ code: 'cookie_unreadable' });
      const [user = '', password = ''] = (await readFile(path, 'utf8')).trim().split(':');
      const isWhole = user !== '' && password !== '';
      return isWhole ? succeed({ user, password }) : fail({ code: 'cookie_unreadable' });
    } catch {
      return fail({ code: 'cookie_unreadable' });
    }
  };
}
