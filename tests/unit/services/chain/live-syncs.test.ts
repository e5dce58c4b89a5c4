import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChainBackend, ChainNotice } from '../../../../main/services/chain/chain-backend.ts';
import { openLiveSyncs } from '../../../../main/services/chain/live-syncs.ts';

const MINUTE = 60_000;

/** A server of which only the news matter. */
function openNews(subscribe = true) {
  let tell = (_notice: ChainNotice): void => undefined;
  const backend = {
    subscribe: subscribe ? (listener: typeof tell) => void (tell = listener) : null,
  };
  return {
    // Nothing else of it is used by what follows.
    backend: backend as ChainBackend,
    script: () => tell({ kind: 'script', scriptHash: 'ab' }),
    ended: () => tell({ kind: 'ended', fault: { code: 'connection_closed' } }),
  };
}

/** Counts the syncs, which end one after another as is said; the last way again and again. */
function openLive(...outcomes: readonly ('done' | 'failed' | 'gone')[]) {
  const at: number[] = [];
  const from = Date.now();
  let idle = 0;
  const live = openLiveSyncs(
    () => {
      at.push(Math.round((Date.now() - from) / 1000));
      return Promise.resolve(outcomes[at.length - 1] ?? outcomes.at(-1) ?? 'done');
    },
    () => {
      idle += 1;
    },
  );
  return { live, at, idle: () => idle };
}

/** Time passes, with somebody who looks all the while. */
async function watchFor(live: ReturnType<typeof openLiveSyncs>, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 25_000) {
    live.look();
    await vi.advanceTimersByTimeAsync(Math.min(25_000, ms - passed));
  }
}

describe('a wallet that is followed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is synced once for all the news of a moment', async () => {
    const { live, at } = openLive();
    const news = openNews();
    live.keep('a', news.backend);
    for (let notice = 0; notice < 30; notice += 1) news.script();
    await watchFor(live, 10_000);
    expect(at).toEqual([1]);
  });

  it('is asked for each minute where a server announces nothing', async () => {
    const { live, at } = openLive();
    const { backend } = openNews(false);
    live.keep('a', backend);
    await watchFor(live, MINUTE);
    live.keep('a', backend);
    await watchFor(live, MINUTE);
    expect(at).toEqual([60, 120]);
  });

  it('is tried again after longer and longer pauses when its server hung up', async () => {
    const { live, at } = openLive('failed');
    const news = openNews();
    live.keep('a', news.backend);
    news.ended();
    await watchFor(live, 2 * MINUTE);
    expect(at).toEqual([5, 10, 20, 40, 80]);
  });

  it('is let go where there is nothing to follow any more', async () => {
    const { live, at } = openLive('gone');
    const news = openNews();
    live.keep('a', news.backend);
    news.script();
    await watchFor(live, 5000);
    news.script();
    await watchFor(live, 5000);
    expect(at).toEqual([1]);
  });

  it('rests while nobody looks, and is caught up with at the next look', async () => {
    const { live, at, idle } = openLive();
    const news = openNews();
    live.look();
    live.keep('a', news.backend);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(idle()).toBe(1);
    news.script();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(at).toEqual([]);
    await watchFor(live, 10_000);
    expect(at).toEqual([180]);
  });

  it('is not followed any more after the end', async () => {
    const { live, at } = openLive();
    const news = openNews();
    live.look();
    live.keep('a', news.backend);
    news.script();
    live.close();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(at).toEqual([]);
  });
});
