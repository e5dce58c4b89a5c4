import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { startServer, type TestServer } from './front.ts';

/** A way to a server that takes longer: half of `roundTripMs` in each direction, and no limit of what goes through. */
export function startLatencyFront(behind: number, roundTripMs: number): Promise<TestServer> {
  return startServer((socket) => {
    const server = connect(behind, '127.0.0.1');
    socket.setNoDelay(true);
    server.setNoDelay(true);
    passOn(socket, server, roundTripMs / 2);
    passOn(server, socket, roundTripMs / 2);
  });
}

function passOn(from: Socket, to: Socket, delayMs: number): void {
  // Timers of one length go off in the order in which they were set.
  const later = (what: () => void): void => void setTimeout(what, delayMs);
  from.on('data', (chunk: Buffer) => later(() => to.write(chunk)));
  from.on('error', () => to.destroy());
  from.once('close', () => later(() => to.destroy()));
}
