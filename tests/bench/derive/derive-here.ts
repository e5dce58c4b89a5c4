import { createInterface } from 'node:readline';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { deriveChain } from '../../../main/domain/wallet/derive-addresses.ts';
import { deriveWithBitcoinjs } from '../../../main/domain/wallet/derive/derive-with-bitcoinjs.ts';
import { deriveWithScure } from '../../../main/domain/wallet/derive/derive-with-scure.ts';
import type { Wallet } from '../../../main/domain/wallet/wallet.ts';
import { walletOf, type Kind } from './set-ups.ts';

// Holdfast's own engine for the bench, in a process of its own like its rivals. It answers each line "KIND MS" with
// "COUNT CPU_MS WALL_MS FIRST_ADDRESS". Arguments: which implementation, and how many threads.
const PORTION = 96;

type Measured = { count: number; cpuMs: number; wallMs: number; first: string };

/** Derives a portion from an index on and gives its first address. */
type Derive = (start: number) => string;

const IMPLEMENTATIONS: Readonly<Record<string, (wallet: Wallet) => Derive>> = {
  first: (wallet) => oneByOne(deriveWithBitcoinjs(wallet, 'receive')),
  second: (wallet) => oneByOne(deriveWithScure(wallet, 'receive')),
  both: (wallet) => (start) =>
    deriveChain(wallet, 'receive', { start, count: PORTION })[0]?.address ?? '',
};

function oneByOne(at: (index: number) => { address: string | null }): Derive {
  return (start) => {
    const first = at(start).address ?? '';
    for (let index = start + 1; index < start + PORTION; index += 1) at(index);
    return first;
  };
}

function measure(name: string, kind: Kind, ms: number): Measured {
  const derive = IMPLEMENTATIONS[name]?.(walletOf(kind));
  if (derive === undefined) throw new Error(`There is no implementation ${name}.`);
  const first = derive(0);
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  let count = 0;
  while (performance.now() - wall < ms) {
    derive(count);
    count += PORTION;
  }
  const { user, system } = process.cpuUsage(cpu);
  return { count, cpuMs: (user + system) / 1000, wallMs: performance.now() - wall, first };
}

async function measureInThreads(
  threads: readonly Worker[],
  kind: string,
  ms: number,
): Promise<Measured> {
  const cpu = process.cpuUsage();
  const measured = await Promise.all(
    threads.map(
      (thread) =>
        new Promise<Measured>((resolve) => {
          thread.once('message', resolve);
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread is no window.
          thread.postMessage([kind, ms]);
        }),
    ),
  );
  const { user, system } = process.cpuUsage(cpu);
  return {
    count: measured.reduce((sum, { count }) => sum + count, 0),
    cpuMs: (user + system) / 1000,
    wallMs: Math.max(...measured.map(({ wallMs }) => wallMs)),
    first: measured[0]?.first ?? '',
  };
}

if (isMainThread) {
  const [name = '', threadCount = '1'] = process.argv.slice(2);
  const threads = Array.from(
    { length: threadCount === '1' ? 0 : Number(threadCount) },
    () => new Worker(new URL(import.meta.url), { workerData: name }),
  );
  for await (const line of createInterface({ input: process.stdin })) {
    const [kind = '', ms = ''] = line.split(' ');
    const { count, cpuMs, wallMs, first } =
      threads.length === 0
        ? measure(name, kind as Kind, Number(ms))
        : await measureInThreads(threads, kind, Number(ms));
    process.stdout.write(`${count} ${cpuMs} ${wallMs} ${first}\n`);
  }
  for (const thread of threads) await thread.terminate();
} else {
  parentPort?.on('message', ([kind, ms]: [Kind, number]) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread is no window.
    parentPort?.postMessage(measure(workerData as string, kind, ms));
  });
}
