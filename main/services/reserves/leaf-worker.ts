import { parentPort, workerData } from 'node:worker_threads';
import { verifyLeaf } from '../../domain/reserves/verify-leaf.ts';
import type { LeafOrder } from './verify-in-thread.ts';

// A thread of its own, which ends with its answer. Only verify-in-thread.ts starts this file, and what it gives is typed.
const { proof, at }: LeafOrder = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port is no window.
parentPort?.postMessage(verifyLeaf(proof, at));
