import { describe, expect, it } from 'vitest';
import { deriveAddresses } from '../../../../main/domain/wallet/derive-addresses.ts';
import { deriveInWorkers } from '../../../../main/services/derive-worker/derive-in-workers.ts';
import { workerUrl } from '../../../../main/services/worker-url.ts';

const ENTRY = new URL('../../../../main/headless.ts', import.meta.url).href;
const WORKER = workerUrl('derive-worker', ENTRY);
const KEY =
  '[73c5da0a/86h/0h/0h]xpub6BgBgsespWvERF3LHQu6CnqdvfEvtMcQjYrcRzx53QJjSxarj2afYWcLteoGVky7D3UKDP9QyrLprQ3VCECoY49yfdDEHGCtMMj92pReUsQ';
const MANY = {
  descriptor: `wpkh(${KEY}/<0;1>/*)`,
  chain: 'receive',
  start: 7,
  count: 10_000,
} as const;

function watched() {
  const heard: (readonly [done: number, total: number])[] = [];
  const stopper = new AbortController();
  return {
    heard,
    stopper,
    watch: {
      progress: (done: number, total: number) => void heard.push([done, total]),
      signal: stopper.signal,
    },
  };
}

describe('a range of 10,000 addresses', () => {
  it('is derived beside this thread, in order, and equals what this thread derives', async () => {
    const { heard, watch } = watched();
    const ticks: number[] = [];
    const clock = setInterval(() => ticks.push(performance.now()), 10);
    const derived = await deriveInWorkers(MANY, WORKER, watch);
    clearInterval(clock);
    if (!derived.ok) throw new Error(derived.error.code);

    expect(derived.value.map(({ index }) => index)).toEqual(
      Array.from({ length: 10_000 }, (_, at) => at + 7),
    );
    for (const at of [0, 99, 100, 4999, 5000, 9999]) {
      const alone = deriveAddresses({ ...MANY, start: at + 7, count: 1 });
      expect(alone).toEqual({ ok: true, value: [derived.value[at]] });
    }
    // The waiting between two ticks: what another call would have waited.
    const waits = ticks.slice(1).map((tick, at) => tick - (ticks[at] ?? 0));
    const middle = waits.toSorted((a, b) => a - b)[waits.length >> 1] ?? Infinity;
    expect(ticks.length).toBeGreaterThan(20);
    expect(middle).toBeLessThan(100);

    expect(heard).toHaveLength(100);
    expect(heard.at(-1)).toEqual([10_000, 10_000]);
    expect(heard.every(([done], at) => at === 0 || done > (heard[at - 1]?.[0] ?? 0))).toBe(true);
  }, 120_000);

  it('is given up within a second when it is stopped', async () => {
    const { heard, stopper, watch } = watched();
    const derived = deriveInWorkers(MANY, WORKER, watch);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const from = performance.now();
    stopper.abort();
    expect(await derived).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(performance.now() - from).toBeLessThan(1000);
    expect(heard.length).toBeLessThan(100);
  }, 60_000);

  it('is not begun when it was stopped before', async () => {
    const { heard, stopper, watch } = watched();
    stopper.abort();
    expect(await deriveInWorkers(MANY, WORKER, watch)).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
    expect(heard).toEqual([]);
  });

  it('ends at index 2^31 − 1', async () => {
    const start = 0x7fffffff - 150;
    const derived = await deriveInWorkers({ ...MANY, start, count: 400 }, WORKER, watched().watch);
    expect(derived.ok && derived.value.map(({ index }) => index)).toEqual(
      Array.from({ length: 151 }, (_, at) => start + at),
    );
  }, 60_000);

  it('of a descriptor with a fault is that fault, and no thread is started', async () => {
    const nowhere = new URL('file:///nowhere.js');
    const broken = { ...MANY, descriptor: `${MANY.descriptor}#qqqqqqqq` };
    const derived = await deriveInWorkers(broken, nowhere, watched().watch);
    expect(!derived.ok && derived.error.code).toBe('checksum_mismatch');
  });

  it('is refused as a whole when a thread breaks', async () => {
    const nowhere = new URL('./nowhere.js', import.meta.url);
    await expect(deriveInWorkers(MANY, nowhere, watched().watch)).rejects.toThrow(/nowhere/);
  });
});

describe('a few addresses', () => {
  it('are derived without a thread', async () => {
    const nowhere = new URL('file:///nowhere.js');
    const derived = await deriveInWorkers({ ...MANY, count: 50 }, nowhere, watched().watch);
    expect(derived).toEqual(deriveAddresses({ ...MANY, count: 50 }));
  });
});
