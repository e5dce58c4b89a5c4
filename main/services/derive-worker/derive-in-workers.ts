import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Fault } from '../../domain/fault.ts';
import { deriveAddresses, type AddressRequest } from '../../domain/wallet/derive-addresses.ts';
import type { DerivedAddress } from '../../domain/wallet/inspection.ts';
import type { Watch } from '../watch.ts';
import type { Portion, ThreadOrder } from './portion.ts';

/** Up to here, some 20 ms of work, a thread would take longer to start than to derive. */
const FEW = 50;
/** More threads than this hardly help, and a machine has other work to do. */
const MOST_THREADS = 4;

type Faults = Extract<ReturnType<typeof deriveAddresses>, { ok: false }>['error'];
type Derived = Result<readonly DerivedAddress[], Faults | Fault<'cancelled'>>;

/**
 * What `deriveAddresses` gives, in the same order, made by as many threads as there are cores. This thread stays free, and
 * the watcher hears how far it is. A signal stops every thread at once.
 */
export async function deriveInWorkers(
  request: AddressRequest,
  workerUrl: URL,
  watch: Watch,
): Promise<Derived> {
  if (request.count <= FEW) return deriveAddresses(request);
  // Reads the descriptor alone, so that a fault is known before a thread is started.
  const readable = deriveAddresses({ ...request, count: 0 });
  if (!readable.ok) return readable;
  if (watch.signal.aborted) return fail({ code: 'cancelled' });
  return runThreads(splitRequest(request), workerUrl, watch);
}

/** Equal parts of the range, one after another. */
function splitRequest(request: AddressRequest): readonly AddressRequest[] {
  const threads = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(request.count / FEW));
  const size = Math.ceil(request.count / threads);
  return Array.from({ length: threads }, (_, at) => ({
    ...request,
    start: request.start + at * size,
    count: Math.max(0, Math.min(size, request.count - at * size)),
  }));
}

async function runThreads(
  parts: readonly AddressRequest[],
  workerUrl: URL,
  { progress, signal }: Watch,
): Promise<Derived> {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  const report = (size: number): void => {
    done += size;
    if (!signal.aborted) progress(done, total);
  };
  const isStopped = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const given = Promise.withResolvers<null>();
  // Threads end by themselves, at their next portion: to end one from here while it loads its code can break the process.
  const stop = (): void => {
    Atomics.store(isStopped, 0, 1);
    given.resolve(null);
  };
  const workers = parts.map((part) => startThread({ ...part, isStopped }, workerUrl));
  signal.addEventListener('abort', stop, { once: true });
  try {
    const reports = Promise.all(workers.map((worker) => collect(worker, report)));
    const derived = await Promise.race([reports, given.promise]);
    return derived === null ? fail({ code: 'cancelled' }) : join(derived.flat());
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

function startThread(order: ThreadOrder, workerUrl: URL): Worker {
  return new Worker(workerUrl, { workerData: order });
}

/** Everything that a thread reports until it ends. Rejects when the thread breaks, as it does when two derivations differ. */
function collect(worker: Worker, report: (size: number) => void): Promise<readonly Portion[]> {
  return new Promise((resolve, reject) => {
    const portions: Portion[] = [];
    worker.on('message', (portion: Portion) => {
      portions.push(portion);
      report(portion.size);
    });
    worker.once('error', reject);
    worker.once('exit', () => resolve(portions));
  });
}

function join(portions: readonly Portion[]): Derived {
  const addresses: DerivedAddress[] = [];
  for (const { derived } of portions) {
    if (!derived.ok) return derived;
    addresses.push(...derived.value);
  }
  return succeed(addresses);
}
