import { Worker } from 'node:worker_threads';
import { verifyLeaf, type LeafProof, type LeafVerdict } from '../../domain/reserves/verify-leaf.ts';

/** What the thread is given. `at`: ISO 8601 UTC. */
export type LeafOrder = { readonly proof: LeafProof; readonly at: string };

/** Up to here (bytes) a thread would take longer to start than to verify. */
const SMALL = 256 * 1024;

/** What `verifyLeaf` says; large files are read in a thread, so that the window stays free. Rejects when the thread breaks. */
export async function verifyInThread(order: LeafOrder, workerUrl: URL): Promise<LeafVerdict> {
  const { proof, at } = order;
  const size = proof.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size <= SMALL) return verifyLeaf(proof, at);
  const worker = new Worker(workerUrl, { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once('message', (verdict: LeafVerdict) => resolve(verdict));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread ended without a verdict')));
  });
}
