import { Worker } from 'node:worker_threads';
import type { ImportAnswer, ImportOrder, ImportPiece, ReadExport } from './import-order.ts';

/** An export that another thread reads while it comes. Rejects when the thread breaks. */
export type ThreadReading = {
  /** Hands the next bytes over; they are gone here. Gives how many were read so far, at most one piece behind. */
  readonly take: (bytes: Uint8Array<ArrayBuffer>) => Promise<number>;
  /** Null when it was stopped. */
  readonly finish: () => Promise<ReadExport | null>;
  /** Ends the thread, whatever it is at. */
  readonly stop: () => void;
};

type Thread = {
  readonly worker: Worker;
  readonly result: PromiseWithResolvers<ReadExport | null>;
  /** One for the start, and one for each piece that is not read yet. */
  waiting: readonly PromiseWithResolvers<number>[];
  bytesRead: number;
  isReady: boolean;
  isOver: boolean;
};

/** Starts a thread that reads one export. */
export function readInThread(order: ImportOrder, workerUrl: URL): ThreadReading {
  const thread = startThread(order, workerUrl);
  const { worker, result } = thread;
  return {
    take: async (bytes) => {
      if (thread.isOver) return thread.bytesRead;
      const before = thread.waiting.at(-1)?.promise;
      thread.waiting = [...thread.waiting, Promise.withResolvers()];
      worker.ref();
      post(worker, bytes);
      return (await before) ?? thread.bytesRead;
    },
    finish: () => {
      thread.waiting = [...thread.waiting, Promise.withResolvers()];
      worker.ref();
      post(worker, null);
      return result.promise;
    },
    stop: () => {
      result.resolve(null);
      end(thread);
    },
  };
}

function startThread(order: ImportOrder, workerUrl: URL): Thread {
  const worker = new Worker(workerUrl, { workerData: order });
  const result = Promise.withResolvers<ReadExport | null>();
  // Whoever asks for the result hears of it then.
  result.promise.catch(() => undefined);
  const begins = { waiting: [Promise.withResolvers<number>()], bytesRead: 0, isReady: false };
  const thread: Thread = { worker, result, ...begins, isOver: false };
  worker.on('message', (answer: ImportAnswer) => {
    if (answer.kind === 'read') return result.resolve(answer.read);
    take(thread, answer.bytes);
  });
  worker.once('error', (error) => {
    result.reject(error);
    end(thread);
  });
  return thread;
}

function take(thread: Thread, bytesRead: number): void {
  const [first, ...others] = thread.waiting;
  thread.isReady = true;
  thread.bytesRead = bytesRead;
  thread.waiting = others;
  first?.resolve(bytesRead);
  // A file that nobody goes on with does not hold the program.
  if (others.length === 0) thread.worker.unref();
  if (thread.isOver) void thread.worker.terminate();
}

/** Not before its code is loaded: to end a thread earlier can break the process. */
function end(thread: Thread): void {
  thread.isOver = true;
  for (const { resolve } of thread.waiting) resolve(thread.bytesRead);
  if (thread.isReady) void thread.worker.terminate();
}

function post(worker: Worker, piece: Uint8Array<ArrayBuffer> | null): void {
  const message: ImportPiece = piece;
  worker.postMessage(message, piece === null ? [] : [piece.buffer]);
}
