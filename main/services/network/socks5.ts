import { isIPv4, isIPv6, type Socket } from 'node:net';
import { openByteReader, type ByteReader } from './byte-reader.ts';
import { nameAbort } from './name-abort.ts';
import type { NetworkCode } from './network-fault.ts';

/** Sent to the proxy. Tor gives every pair a circuit of its own, so that two servers cannot be linked (IsolateSOCKSAuth). */
export type ProxyPassword = { readonly user: string; readonly password: string };

const VERSION = 5;
const NO_PASSWORD = 0;
const USER_AND_PASSWORD = 2;
const CONNECT = 1;
const SUCCEEDED = 0;
const ADDRESS_V4 = 1;
const NAME = 3;
const ADDRESS_V6 = 4;

/** Replies of RFC 1928, section 6. Tor answers 4 for a name that it cannot find. */
const REPLIES: Readonly<Record<number, NetworkCode>> = {
  3: 'unreachable',
  4: 'unreachable',
  5: 'connection_refused',
  6: 'timeout',
};

class ProxyError extends Error {
  readonly code: NetworkCode;
  constructor(code: NetworkCode) {
    super(code);
    this.code = code;
  }
}

/**
 * Has a proxy connect to a server (RFC 1928, with the password of RFC 1929). The name is resolved by the proxy. Null when
 * the bytes that follow are the server's own.
 */
export async function askProxy(
  socket: Socket,
  to: { readonly host: string; readonly port: number },
  password: ProxyPassword,
  signal: AbortSignal,
): Promise<NetworkCode | null> {
  const reader = openByteReader(socket, signal);
  try {
    await greet(socket, reader, password);
    socket.write(
      Buffer.concat([Buffer.from([VERSION, CONNECT, 0]), target(to.host), word(to.port)]),
    );
    await readReply(reader);
    reader.release();
    return null;
  } catch (error) {
    if (signal.aborted) return nameAbort(signal);
    return error instanceof ProxyError ? error.code : 'proxy_failed';
  }
}

async function greet(
  socket: Socket,
  reader: ByteReader,
  { user, password }: ProxyPassword,
): Promise<void> {
  socket.write(Buffer.from([VERSION, 2, USER_AND_PASSWORD, NO_PASSWORD]));
  const [version, method] = await take(reader, 2);
  if (version !== VERSION) throw new ProxyError('proxy_failed');
  if (method === NO_PASSWORD) return;
  if (method !== USER_AND_PASSWORD) throw new ProxyError('proxy_failed');
  socket.write(Buffer.concat([Buffer.from([1]), counted(user), counted(password)]));
  const [, status] = await take(reader, 2);
  if (status !== SUCCEEDED) throw new ProxyError('proxy_failed');
}

async function readReply(reader: ByteReader): Promise<void> {
  const [version, reply, , kind] = await take(reader, 4);
  if (version !== VERSION || reply === undefined) throw new ProxyError('proxy_failed');
  if (reply !== SUCCEEDED) throw new ProxyError(REPLIES[reply] ?? 'proxy_failed');
  await take(reader, (await boundLength(reader, kind)) + 2);
}

/** The address that the proxy uses itself; read over. */
async function boundLength(reader: ByteReader, kind: number | undefined): Promise<number> {
  if (kind === ADDRESS_V4) return 4;
  if (kind === ADDRESS_V6) return 16;
  const [length] = kind === NAME ? await take(reader, 1) : [];
  if (length === undefined) throw new ProxyError('proxy_failed');
  return length;
}

function target(host: string): Buffer {
  if (isIPv4(host)) return Buffer.from([ADDRESS_V4, ...host.split('.').map(Number)]);
  if (isIPv6(host)) return Buffer.from([ADDRESS_V6, ...bytesOfV6(host)]);
  return Buffer.concat([Buffer.from([NAME]), counted(host)]);
}

/** The URL parser writes every form of an address the same way, which leaves one gap to fill. */
function bytesOfV6(host: string): readonly number[] {
  const [head = '', tail = ''] = new URL(`http://[${host}]`).hostname.slice(1, -1).split('::');
  const words = (half: string): string[] => half.split(':').filter((word) => word !== '');
  const [before, after] = [words(head), words(tail)];
  const gap = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...gap, ...after]
    .map((word) => Number.parseInt(word, 16))
    .flatMap((word) => [word >> 8, word & 0xff]);
}

function counted(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}

function word(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff]);
}

async function take(reader: ByteReader, length: number): Promise<Buffer> {
  const bytes = await reader.take(length);
  if (bytes === null) throw new ProxyError('proxy_failed');
  return bytes;
}
