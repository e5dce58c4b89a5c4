import { describe, expect, it } from 'vitest';
import { fail, succeed, type Result } from '../../../../main/domain/result.ts';
import { openSyncRuns } from '../../../../main/services/chain/sync-runs.ts';
import type { SyncWatch } from '../../../../main/services/chain/sync/sync-order.ts';

type Outcome = Result<string, { readonly code: 'cancelled' }>;

/** Work that ends when it is told to, or when it is stopped. */
function openWork() {
  const end = Promise.withResolvers<Outcome>();
  let started = 0;
  let watch: SyncWatch | null = null;
  return {
    started: () => started,
    progress: (...told: Parameters<SyncWatch['progress']>) => watch?.progress(...told),
    finish: () => end.resolve(succeed('done')),
    start: (given: SyncWatch): Promise<Outcome> => {
      started += 1;
      watch = given;
      given.signal.addEventListener('abort', () => end.resolve(fail({ code: 'cancelled' })));
      return end.promise;
    },
  };
}

function openCaller() {
  const stopper = new AbortController();
  const heard: string[] = [];
  const watch: SyncWatch = {
    signal: stopper.signal,
    progress: (step, done, total) => heard.push(`${step} ${done}/${total}`),
  };
  return { watch, heard, stop: () => stopper.abort() };
}

const CANCELLED = { ok: false, error: { code: 'cancelled' } };

describe('syncs that are under way', () => {
  it('are one for each wallet: who comes later joins, and hears the rest', async () => {
    const runs = openSyncRuns<string, { readonly code: 'cancelled' }>(() => undefined);
    const work = openWork();
    const [first, second] = [openCaller(), openCaller()];
    const early = runs.join('a', work.start, first.watch);
    work.progress('headers', 1, 2);
    const late = runs.join('a', work.start, second.watch);
    work.progress('addresses', 3, 4);
    work.finish();
    expect(await Promise.all([early, late])).toEqual([succeed('done'), succeed('done')]);
    expect(work.started()).toBe(1);
    expect(first.heard).toEqual(['headers 1/2', 'addresses 3/4']);
    expect(second.heard).toEqual(['addresses 3/4']);
    expect(runs.list()).toEqual([]);
  });

  it('never go back in what they tell', () => {
    const runs = openSyncRuns<string, { readonly code: 'cancelled' }>(() => undefined);
    const work = openWork();
    void runs.join('a', work.start, openCaller().watch);
    work.progress('proofs', 1, 2);
    work.progress('addresses', 3, 4);
    expect(runs.list()).toEqual([{ walletId: 'a', step: 'proofs', done: 1, total: 2 }]);
  });

  it('go on while anybody waits, and stop with the last', async () => {
    const runs = openSyncRuns<string, { readonly code: 'cancelled' }>(() => undefined);
    const work = openWork();
    const [first, second] = [openCaller(), openCaller()];
    const early = runs.join('a', work.start, first.watch);
    const late = runs.join('a', work.start, second.watch);
    first.stop();
    expect(await early).toEqual(CANCELLED);
    expect(runs.list()).toHaveLength(1);
    second.stop();
    expect(await late).toEqual(CANCELLED);
    expect(runs.list()).toEqual([]);
  });

  it('begin anew for who comes after everybody gave up', async () => {
    const runs = openSyncRuns<string, { readonly code: 'cancelled' }>(() => undefined);
    const [one, next] = [openWork(), openWork()];
    const caller = openCaller();
    const early = runs.join('a', one.start, caller.watch);
    caller.stop();
    const late = runs.join('a', next.start, openCaller().watch);
    expect(await early).toEqual(CANCELLED);
    next.finish();
    expect(await late).toEqual(succeed('done'));
  });

  it('of other wallets are left alone when one is stopped', async () => {
    const runs = openSyncRuns<string, { readonly code: 'cancelled' }>(() => undefined);
    const [one, other] = [openWork(), openWork()];
    const stopped = runs.join('a', one.start, openCaller().watch);
    const kept = runs.join('b', other.start, openCaller().watch);
    runs.stop('a');
    expect(await stopped).toEqual(CANCELLED);
    other.finish();
    expect(await kept).toEqual(succeed('done'));
  });
});
