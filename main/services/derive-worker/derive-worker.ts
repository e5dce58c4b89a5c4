import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { deriveAddresses } from '../../domain/wallet/derive-addresses.ts';
import type { Portion, ThreadOrder } from './portion.ts';
import { serveScripts } from './serve-scripts.ts';

// A thread of its own. Only derive-in-workers.ts and derive-pool.ts start this file, and what they give is typed.
const order: ThreadOrder | null = workerData;
if (parentPort !== null) {
  if (order === null) serveScripts(parentPort);
  else deriveAll(order, parentPort);
}

/** Derives one part of a range and reports it in portions: about a twentieth of a second of work. */
function deriveAll({ start, count, isStopped, ...wallet }: ThreadOrder, port: MessagePort): void {
  const PORTION = 100;
  for (let done = 0; done < count && Atomics.load(isStopped, 0) === 0; done += PORTION) {
    const size = Math.min(PORTION, count - done);
    const derived = deriveAddresses({ ...wallet, start: start + done, count: size });
    const portion: Portion = { size, derived };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port is no window.
    port.postMessage(portion);
  }
}
