import { connect, type Socket } from 'node:net';
import { openByteReader, type ByteReader } from '../../main/services/network/byte-reader.ts';
import { join, startServer, type TestServer } from './front.ts';

/** What a client told the proxy. */
export type ProxyVisit = {
  readonly user: string;
  readonly password: string;
  readonly host: string;
  readonly port: number;
};

export type ProxyBehaviour = {
  /** Names that the proxy knows, each with the port on this machine where it is. */
  readonly names?: Readonly<Record<string, number>>;
  /** Refuses with this reply of RFC 1928. */
  readonly reply?: number;
  /** The only way in; 2 is user and password. */
  readonly method?: 0 | 2 | 255;
  readonly refusesPassword?: boolean;
  /** Answers in another language. */
  readonly garbage?: string;
  /** Sends its answers byte by byte. */
  readonly drips?: boolean;
};

/** A SOCKS5 proxy that resolves names by a table and leads to this machine only. */
export async function startSocks5Front(
  behaviour: ProxyBehaviour = {},
): Promise<TestServer & { readonly visits: readonly ProxyVisit[] }> {
  const visits: ProxyVisit[] = [];
  const server = await startServer((socket) => {
    serve(socket, behaviour, visits).catch(() => socket.destroy());
  });
  return { ...server, visits };
}

async function serve(
  socket: Socket,
  behaviour: ProxyBehaviour,
  visits: ProxyVisit[],
): Promise<void> {
  const { names = {}, reply = 0, garbage } = behaviour;
  const reader = openByteReader(socket, new AbortController().signal);
  const [, count = 0] = await take(reader, 2);
  await take(reader, count);
  if (garbage !== undefined) return void socket.end(garbage);
  const { user, password } = await letIn(socket, reader, behaviour);
  const [, , , kind] = await take(reader, 4);
  const host = await takeHost(reader, kind);
  const port = (await take(reader, 2)).readUInt16BE();
  visits.push({ user, password, host, port });
  const target = find(host, port, names);
  const code = reply === 0 && target === null ? 4 : reply;
  if (code !== 0) return void socket.end(Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]));
  await send(socket, [5, 0, 0, 1, 127, 0, 0, 1, 0, 80], behaviour);
  reader.release();
  join(socket, connect(target ?? port, '127.0.0.1'));
}

/** The port on this machine that a name stands for. */
function find(host: string, port: number, names: Readonly<Record<string, number>>): number | null {
  return names[host] ?? (/^(127\.|::1|localhost)/.test(host) ? port : null);
}

async function letIn(
  socket: Socket,
  reader: ByteReader,
  behaviour: ProxyBehaviour,
): Promise<{ readonly user: string; readonly password: string }> {
  const { method = 2, refusesPassword = false } = behaviour;
  await send(socket, [5, method], behaviour);
  if (method !== 2) return { user: '', password: '' };
  const [, userLength = 0] = await take(reader, 2);
  const user = (await take(reader, userLength)).toString();
  const password = (await take(reader, (await take(reader, 1))[0] ?? 0)).toString();
  await send(socket, [1, refusesPassword ? 1 : 0], behaviour);
  return { user, password };
}

async function send(
  socket: Socket,
  bytes: readonly number[],
  { drips = false }: ProxyBehaviour,
): Promise<void> {
  if (!drips) return void socket.write(Buffer.from(bytes));
  for (const byte of bytes) {
    socket.write(Buffer.from([byte]));
    await new Promise((done) => setImmediate(done));
  }
}

async function takeHost(reader: ByteReader, kind: number | undefined): Promise<string> {
  if (kind === 1) return [...(await take(reader, 4))].join('.');
  if (kind === 3) return (await take(reader, (await take(reader, 1))[0] ?? 0)).toString();
  return (await take(reader, 16)).toString('hex');
}

async function take(reader: ByteReader, length: number): Promise<Buffer> {
  const bytes = await reader.take(length);
  if (bytes === null) throw new Error('The client hung up.');
  return bytes;
}
