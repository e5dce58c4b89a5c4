import { Worker } from 'node:worker_threads';
import type { DeriveKey } from '../vault/kdf.ts';
import type { KdfOrder } from './kdf-order.ts';

/** Makes keys of passphrases in a thread each, so that the window stays free. Rejects when the thread breaks. */
export function deriveInThread(workerUrl: URL): DeriveKey {
  return (passphrase, { salt, memoryKiB, passes }) => {
    const order: KdfOrder = {
      // One text may be typed in two ways on two keyboards; NFKC makes them the same.
      password: new TextEncoder().encode(passphrase.normalize('NFKC')),
      salt: Buffer.from(salt, 'base64'),
      memoryKiB,
      passes,
    };
    const worker = new Worker(workerUrl, { workerData: order });
    order.password.fill(0);
    return new Promise((resolve, reject) => {
      worker.once('message', (key: Uint8Array) => resolve(key));
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread ended without a key')));
    });
  };
}
