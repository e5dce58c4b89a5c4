import type { Watch } from '../watch.ts';
import type { ImportOrder, ReadExport } from './import-order.ts';
import { readInThread } from './read-in-thread.ts';

/** Bytes handed over at a time: about a twentieth of a second of work. */
const PIECE = 1024 * 1024;

/** Reads a whole export in another thread. The watcher hears how many bytes are read, and can stop it at once: null. */
export async function readExport(
  bytes: Uint8Array,
  order: ImportOrder,
  workerUrl: URL,
  { progress, signal }: Watch,
): Promise<ReadExport | null> {
  if (signal.aborted) return null;
  const reading = readInThread(order, workerUrl);
  const stopped = Promise.withResolvers<null>();
  const stop = (): void => stopped.resolve(null);
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (let at = 0; at < bytes.length && !signal.aborted; at += PIECE) {
      const piece = new Uint8Array(bytes.subarray(at, at + PIECE));
      const done = await Promise.race([reading.take(piece), stopped.promise]);
      if (done !== null) progress(done, bytes.length);
    }
    const read = signal.aborted ? null : await Promise.race([reading.finish(), stopped.promise]);
    if (read !== null) progress(bytes.length, bytes.length);
    return read;
  } finally {
    signal.removeEventListener('abort', stop);
    reading.stop();
  }
}
