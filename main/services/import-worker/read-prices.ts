import { Worker } from 'node:worker_threads';
import type { Fault } from '../../domain/fault.ts';
import type { PriceFileFault, PriceFileReading } from '../../domain/prices/price-file-reading.ts';
import type { Result } from '../../domain/result.ts';

/** A file of prices to be read in a thread. */
export type PriceOrder = {
  readonly kind: 'prices';
  readonly bytes: Uint8Array;
  /** Unix milliseconds: nothing is from later. */
  readonly latest: number;
};

/** A secret is told of before anything else. */
export type ReadPrices = Result<PriceFileReading, PriceFileFault | Fault<'secret_detected'>>;

/** Reads a file of prices in a thread of its own: 200,000 rows take seconds. Rejects when the thread breaks. */
export function readPrices(order: Omit<PriceOrder, 'kind'>, workerUrl: URL): Promise<ReadPrices> {
  const workerData: PriceOrder = { kind: 'prices', ...order };
  const worker = new Worker(workerUrl, { workerData });
  return new Promise((resolve, reject) => {
    worker.once('message', (read: ReadPrices) => resolve(read));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread ended without an answer')));
  });
}
