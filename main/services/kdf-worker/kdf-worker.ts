import { argon2id } from 'hash-wasm';
import { parentPort, workerData } from 'node:worker_threads';
import type { KdfOrder } from './kdf-order.ts';

// A thread of its own, which ends with its answer. Only derive-in-thread.ts starts this file, and what it gives is typed.
const { password, salt, memoryKiB, passes }: KdfOrder = workerData;
const key = await argon2id({
  password,
  salt,
  memorySize: memoryKiB,
  iterations: passes,
  parallelism: 1,
  hashLength: 32,
  outputType: 'binary',
});
password.fill(0);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port is no window.
parentPort?.postMessage(key);
