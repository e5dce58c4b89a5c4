import { describe, expect, it } from 'vitest';
import { deriveAddresses } from '../../../../main/domain/wallet/derive-addresses.ts';
import { openDerivePool } from '../../../../main/services/derive-worker/derive-pool.ts';
import { workerUrl } from '../../../../main/services/worker-url.ts';

const ENTRY = new URL('../../../../main/headless.ts', import.meta.url).href;
const KEY =
  '[73c5da0a/86h/0h/0h]xpub6BgBgsespWvERF3LHQu6CnqdvfEvtMcQjYrcRzx53QJjSxarj2afYWcLteoGVky7D3UKDP9QyrLprQ3VCECoY49yfdDEHGCtMMj92pReUsQ';
const RANGE = {
  descriptor: `wpkh(${KEY}/<0;1>/*)`,
  chain: 'receive',
  start: 13,
  count: 500,
} as const;

describe('threads that stay', () => {
  it('derive the scripts of several ranges at once, each in order, as this thread does', async () => {
    const pool = openDerivePool(workerUrl('derive-worker', ENTRY));
    const ranges = [RANGE, { ...RANGE, chain: 'change', count: 90 } as const];
    const { signal } = new AbortController();
    const derived = await Promise.all(ranges.map((range) => pool.derive(range, signal)));
    for (const [at, range] of ranges.entries()) {
      const here = deriveAddresses(range);
      if (!here.ok) throw new Error(here.error.code);
      const scripts = here.value.map(({ scriptPubKey }) => scriptPubKey);
      expect(derived[at]).toEqual({ ok: true, value: scripts });
    }
  });

  it('stop when they are told to, and go on with what is asked then', async () => {
    const pool = openDerivePool(workerUrl('derive-worker', ENTRY));
    const stop = new AbortController();
    const stopped = pool.derive({ ...RANGE, count: 5000 }, stop.signal);
    stop.abort();
    expect(await stopped).toEqual({ ok: false, error: 'cancelled' });
    const again = await pool.derive({ ...RANGE, count: 3 }, new AbortController().signal);
    expect(again.ok && again.value.length).toBe(3);
  });

  it('say what cannot be derived', async () => {
    const pool = openDerivePool(workerUrl('derive-worker', ENTRY));
    const broken = { ...RANGE, descriptor: 'wpkh(nothing)' };
    const derived = await pool.derive(broken, new AbortController().signal);
    expect(derived).toEqual({ ok: false, error: 'unreadable' });
  });

  it('pass on that one of them broke', async () => {
    const pool = openDerivePool(new URL('./nowhere.js', import.meta.url));
    await expect(pool.derive(RANGE, new AbortController().signal)).rejects.toThrow(/nowhere/);
  });
});
