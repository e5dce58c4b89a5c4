import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { AddressRequest } from '../../domain/wallet/derive-addresses.ts';
import { inTurns } from '../chain/in-turns.ts';
import type { ScriptOrder, ScriptReply } from './serve-scripts.ts';

type Scripts = Result<readonly string[], 'cancelled' | 'unreadable'>;

/** Threads that derive scripts and stay for a while, as starting one takes as long as some hundred addresses. */
export type DerivePool = {
  /** Starts the threads where there are none, so that the first range does not wait for them. */
  readonly warm: () => void;
  /** The scripts of a range, in hex. Rejects when a thread breaks. */
  readonly derive: (request: AddressRequest, signal: AbortSignal) => Promise<Scripts>;
};

/** More hardly help, and a machine has other work to do. */
const MOST_THREADS = 4;
/** Addresses that a thread is given at a time. */
const PORTION = 80;
/** After so long without work they end. */
const IDLE_MS = 5000;

type Answer = readonly string[] | null;
type Thread = {
  readonly worker: Worker;
  readonly waiting: Map<number, PromiseWithResolvers<Answer>>;
  lastId: number;
};

/** Starts no thread yet. */
export function openDerivePool(workerUrl: URL): DerivePool {
  let threads: readonly Thread[] = [];
  let idle: NodeJS.Timeout | undefined;
  // They end by themselves: to end one from here while it loads its code can break the process.
  const rest = (): void => {
    for (const { worker } of threads) send(worker, null);
    threads = [];
  };
  const stayAwake = (): void => {
    clearTimeout(idle);
    idle = setTimeout(rest, IDLE_MS).unref();
  };
  const warm = (): void => {
    stayAwake();
    if (threads.length === 0) threads = startThreads(workerUrl, rest);
  };
  return {
    warm,
    derive: async (request, signal) => {
      warm();
      clearTimeout(idle);
      const team = threads;
      const parts = await inTurns(
        split(request),
        team.length * 2,
        async (part): Promise<Scripts> => (signal.aborted ? fail('cancelled') : ask(team, part)),
      );
      stayAwake();
      return parts.ok ? succeed(parts.value.flat()) : parts;
    },
  };
}

/** Asks the one with the least to do. */
async function ask(team: readonly Thread[], request: AddressRequest): Promise<Scripts> {
  const [thread] = team.toSorted((a, b) => a.waiting.size - b.waiting.size);
  if (thread === undefined) throw new Error('No thread was started');
  thread.lastId += 1;
  const answer = Promise.withResolvers<Answer>();
  thread.waiting.set(thread.lastId, answer);
  send(thread.worker, { id: thread.lastId, request });
  const scripts = await answer.promise;
  return scripts === null ? fail('unreadable') : succeed(scripts);
}

function send(worker: Worker, order: ScriptOrder): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread is no window.
  worker.postMessage(order);
}

function startThreads(workerUrl: URL, broken: () => void): readonly Thread[] {
  const count = Math.min(MOST_THREADS, availableParallelism());
  return Array.from({ length: count }, () => {
    const thread: Thread = {
      worker: new Worker(workerUrl, { workerData: null }),
      waiting: new Map(),
      lastId: 0,
    };
    thread.worker.on('message', ({ id, scripts }: ScriptReply) => {
      // Until it is ready it holds the program: one that ends while a thread loads its code can break.
      if (id === 0) thread.worker.unref();
      thread.waiting.get(id)?.resolve(scripts);
      thread.waiting.delete(id);
    });
    thread.worker.once('error', (error) => {
      broken();
      for (const { reject } of thread.waiting.values()) reject(error);
    });
    return thread;
  });
}

function split(request: AddressRequest): readonly AddressRequest[] {
  const { start, count } = request;
  return Array.from({ length: Math.ceil(count / PORTION) }, (_none, at) => ({
    ...request,
    start: start + at * PORTION,
    count: Math.min(PORTION, count - at * PORTION),
  }));
}
