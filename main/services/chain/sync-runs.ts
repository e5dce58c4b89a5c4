import type { RunningSync } from '../../../preload/sync-shapes.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { SyncWatch } from './sync/sync-order.ts';

/** Syncs that are under way: at most one for each wallet. */
export type SyncRuns<T, E> = {
  /** Starts one, or joins the one that is under way. It stops when everybody who waited for it has given up. */
  readonly join: (
    walletId: string,
    start: (watch: SyncWatch) => Promise<Result<T, E>>,
    caller: SyncWatch,
  ) => Promise<Result<T, E | Cancelled>>;
  readonly list: () => readonly RunningSync[];
  /** Stops those of a wallet, or all of them. */
  readonly stop: (walletId?: string) => void;
};

type Cancelled = { readonly code: 'cancelled' };

type Run<T, E> = {
  readonly outcome: Promise<Result<T, E>>;
  readonly stop: AbortController;
  readonly watchers: Set<SyncWatch>;
  state: RunningSync;
};

/** Steps in the order in which they are told. Some go on at the same time; what is told never goes back. */
const STEPS: readonly RunningSync['step'][] = [
  'connecting',
  'headers',
  'addresses',
  'transactions',
  'proofs',
  'comparing',
];

/** `changed` is called whenever the list says something else. */
export function openSyncRuns<T, E>(changed: () => void): SyncRuns<T, E> {
  const runs = new Map<string, Run<T, E>>();
  const begin = (walletId: string, start: (watch: SyncWatch) => Promise<Result<T, E>>) => {
    const stop = new AbortController();
    const watchers = new Set<SyncWatch>();
    const progress: SyncWatch['progress'] = (step, done, total) => {
      if (STEPS.indexOf(step) < STEPS.indexOf(run.state.step)) return;
      run.state = { walletId, step, done, total };
      for (const watcher of watchers) watcher.progress(step, done, total);
      changed();
    };
    const outcome = start({ signal: stop.signal, progress }).finally(() => {
      runs.delete(walletId);
      changed();
    });
    const state = { walletId, step: 'connecting', done: 0, total: 1 } as const;
    const run: Run<T, E> = { outcome, stop, watchers, state };
    runs.set(walletId, run);
    changed();
    return run;
  };
  return {
    join: async (walletId, start, caller) => {
      const known = runs.get(walletId);
      // One that everybody gave up is not to be joined, but to be waited for.
      if (known?.stop.signal.aborted === true) await known.outcome.catch(() => undefined);
      return waitFor(runs.get(walletId) ?? begin(walletId, start), caller);
    },
    list: () => [...runs.values()].map(({ state }) => state),
    stop: (walletId) => {
      for (const [id, { stop }] of runs)
        if (walletId === undefined || id === walletId) stop.abort();
    },
  };
}

async function waitFor<T, E>(run: Run<T, E>, caller: SyncWatch): Promise<Result<T, E | Cancelled>> {
  const gone = Promise.withResolvers<Result<never, Cancelled>>();
  const leave = (): void => {
    run.watchers.delete(caller);
    // The last one waits for the end, so that nothing goes on once it is answered.
    if (run.watchers.size === 0) run.stop.abort();
    else gone.resolve(fail({ code: 'cancelled' }));
  };
  run.watchers.add(caller);
  if (caller.signal.aborted) leave();
  caller.signal.addEventListener('abort', leave, { once: true });
  const outcome = await Promise.race([run.outcome, gone.promise]);
  caller.signal.removeEventListener('abort', leave);
  run.watchers.delete(caller);
  return outcome;
}
