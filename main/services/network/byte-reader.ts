import { once } from 'node:events';
import type { Socket } from 'node:net';

/** Reads a socket in exact portions. */
export type ByteReader = {
  /** Exactly so many bytes; null when the other side ends before. Rejects when the signal aborts or the socket fails. */
  readonly take: (length: number) => Promise<Buffer | null>;
  /** Hands the socket back, paused, with what was not taken. */
  readonly release: () => void;
};

/**
 * Collects what flows, instead of asking the stream for portions: a stream that holds less than is asked for says
 * "readable" again and again, and other work would never get its turn.
 */
export function openByteReader(socket: Socket, signal: AbortSignal): ByteReader {
  let held: Buffer = Buffer.alloc(0);
  const hold = (chunk: Buffer): void => {
    held = Buffer.concat([held, chunk]);
  };
  socket.on('data', hold);
  return {
    take: async (length) => {
      while (held.length < length) {
        if (socket.readableEnded || socket.destroyed) return null;
        await stirred(socket, signal);
      }
      const taken = held.subarray(0, length);
      held = held.subarray(length);
      return taken;
    },
    release: () => {
      socket.off('data', hold);
      socket.pause();
      if (held.length > 0) socket.unshift(held);
    },
  };
}

async function stirred(socket: Socket, given: AbortSignal): Promise<void> {
  const over = new AbortController();
  const signal = AbortSignal.any([given, over.signal]);
  try {
    await Promise.race([
      once(socket, 'data', { signal }),
      once(socket, 'end', { signal }),
      once(socket, 'close', { signal }),
    ]);
  } finally {
    over.abort();
  }
}
