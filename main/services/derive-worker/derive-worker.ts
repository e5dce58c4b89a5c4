import { parentPort, workerData } from 'node:worker_threads';
import { deriveAddresses } from '../../domain/wallet/derive-addresses.ts';
import type { Portion, ThreadOrder } from './portion.ts';

// A thread of its own that derives one part of a range and reports it in portions: about a twentieth of a second of work.
const PORTION = 100;

// Only derive-in-workers.ts starts this file, and what it gives is typed.
const { start, count, isStopped, ...wallet }: ThreadOrder = workerData;
for (let done = 0; done < count && Atomics.load(isStopped, 0) === 0; done += PORTION) {
  const size = Math.min(PORTION, count - done);
  const derived = deriveAddresses({ ...wallet, start: start + done, count: size });
  const portion: Portion = { size, derived };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port is no window.
  parentPort?.postMessage(portion);
}
