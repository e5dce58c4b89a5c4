import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ListeningServer = {
  readonly port: number;
  /** What arrived: one line for each request or other first bytes. */
  readonly heard: readonly string[];
  readonly close: () => Promise<void>;
};

/** A server on this machine that a page could reach if anything let it. */
export async function startListening(): Promise<ListeningServer> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('globalThis.wasReached = true');
  });
  server.on('upgrade', (request, socket) => {
    heard.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  server.on('connection', () => heard.push('connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // A server on TCP has no other form of address.
    port: (server.address() as AddressInfo).port,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
