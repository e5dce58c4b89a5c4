import type { Socket } from 'node:net';

/** Sends a byte now and then, for ever. */
export function drip(socket: Socket, piece = 'x'): void {
  const timer = setInterval(() => socket.write(piece), 40);
  socket.once('close', () => clearInterval(timer));
}

/** Sends as fast as it is taken, for ever. */
export function flood(socket: Socket, piece: string): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(piece));
    if (!socket.destroyed) socket.once('drain', more);
  };
  more();
}
