import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Certificate } from './certificates.ts';

/** A server of a test on the loopback interface. */
export type TestServer = {
  readonly port: number;
  /** How many connections were made to it. */
  readonly connections: () => number;
  readonly stop: () => Promise<void>;
};

/** Listens on a free port and keeps count; stopping it ends every connection. */
export async function listen(server: Server): Promise<TestServer> {
  const open = new Set<Socket>();
  let count = 0;
  server.on('connection', (socket: Socket) => {
    count += 1;
    open.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => count,
    stop: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Plain bytes in and out, as `talk` likes. */
export function startServer(talk: (socket: Socket) => void): Promise<TestServer> {
  return listen(
    createServer((socket) => {
      socket.on('error', () => undefined);
      talk(socket);
    }),
  );
}

/** Encryption in front of a server that has none. */
export function startTlsFront(
  certificate: Certificate,
  behind: number,
  options: { readonly maxVersion?: 'TLSv1.1' | 'TLSv1.2' } = {},
): Promise<TestServer> {
  const server = createTlsServer({
    ...certificate,
    ...options,
    ...(options.maxVersion === undefined ? {} : { minVersion: 'TLSv1' }),
  });
  server.on('secureConnection', (socket) => join(socket, connect(behind, '127.0.0.1')));
  server.on('tlsClientError', () => undefined);
  return listen(server);
}

export function join(one: Socket, other: Socket): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.once('close', () => to.destroy());
  }
}
