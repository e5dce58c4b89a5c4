import type { Socket } from 'node:net';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { nameError } from './name-error.ts';
import type { NetworkCode, NetworkFault } from './network-fault.ts';
import type { Way } from './open-way.ts';
import type { Destination } from './destination.ts';

/** Hears what a server sends, and once that it is over. */
export type Listener = {
  readonly data: (chunk: Uint8Array) => void;
  readonly end: (fault: NetworkFault) => void;
};

/** An open connection that carries text both ways. */
export type Connection = {
  readonly send: (text: string) => void;
  /** Ends it; the listener hears nothing more. */
  readonly close: () => void;
};

/** Connects to a server that speaks lines. */
export async function openConnection(
  way: Way,
  destination: Destination,
  listener: Listener,
  signal: AbortSignal,
): Promise<Result<Connection, NetworkFault>> {
  const opened = await way.open(destination, 'lines', signal);
  if (!opened.ok) return fail({ code: opened.error, params: { host: destination.host } });
  return succeed(listenTo(opened.value, destination.host, listener));
}

function listenTo(socket: Socket, host: string, listener: Listener): Connection {
  let isOver = false;
  const end = (code: NetworkCode): void => {
    if (isOver) return;
    isOver = true;
    socket.destroy();
    listener.end({ code, params: { host } });
  };
  socket.on('data', (chunk: Buffer) => {
    if (!isOver) listener.data(chunk);
  });
  socket.once('error', (error) => end(nameError(error, 'connection_closed')));
  socket.once('end', () => end('connection_closed'));
  socket.once('close', () => end('connection_closed'));
  socket.resume();
  return {
    send: (text) => {
      if (!isOver) socket.write(text);
    },
    close: () => {
      isOver = true;
      socket.destroy();
    },
  };
}
