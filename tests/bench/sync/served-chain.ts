import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { CallCounts, ServedChain } from './serve-chain.ts';

const SERVER = join(import.meta.dirname, 'serve-chain.ts');

/** A chain and its servers in another process, and what was asked of them since one asked last. */
export type ServedElsewhere = ServedChain & {
  readonly takeCounts: () => Promise<CallCounts>;
  readonly end: () => Promise<void>;
};

export async function serveElsewhere(
  bitcoindPath: string,
  addresses: number,
  roundTripMs: number,
): Promise<ServedElsewhere> {
  const child = fork(SERVER, [bitcoindPath, `${addresses}`, `${roundTripMs}`]);
  const next = <T>(): Promise<T> =>
    new Promise((resolve, reject) => {
      child.once('exit', () => reject(new Error('The servers ended.')));
      // Both files are ours, and say only what their types say.
      child.once('message', (message) => resolve(message as T));
    });
  const served = await next<ServedChain>();
  return {
    ...served,
    takeCounts: () => {
      const counts = next<CallCounts>();
      child.send('count');
      return counts;
    },
    end: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.disconnect();
      await ended;
    },
  };
}
