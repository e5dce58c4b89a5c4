import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { fail, succeed } from '../../domain/result.ts';
import type { RpcPassword } from './bitcoin-core/core-rpc.ts';

/** A name, a colon, and 64 characters in hex. */
const MAX_BYTES = 1024;
/** No link is followed, and nobody is waited for at the other end of a pipe. */
const HOW = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Reads the file that Bitcoin Core writes at each start. Anything but a small, ordinary file is left alone. */
export function cookiePassword(path: string): RpcPassword {
  return async () => {
    try {
      const [user = '', password = ''] = (await readSmallFile(path)).trim().split(':');
      const isWhole = user !== '' && password !== '';
      return isWhole ? succeed({ user, password }) : fail({ code: 'cookie_unreadable' });
    } catch {
      return fail({ code: 'cookie_unreadable' });
    }
  };
}

/** Empty for what is no small, ordinary file. What the kernel only makes up, as below /proc, says that it is empty. */
async function readSmallFile(path: string): Promise<string> {
  const file = await open(path, HOW);
  try {
    const found = await file.stat();
    if (!found.isFile() || found.size > MAX_BYTES) return '';
    const { bytesRead, buffer } = await file.read(Buffer.alloc(found.size), 0, found.size, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
