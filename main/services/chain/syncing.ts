import type { RunningSync } from '../../../preload/sync-shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { WalletChain } from '../../domain/wallet-chain/wallet-chain.ts';
import type { VaultFault } from '../vault/vault.ts';
import type { ChainFault } from './chain-fault.ts';
import { openFollowedChanges } from './follow-changes.ts';
import { openLiveSyncs, type Resync } from './live-syncs.ts';
import type { SyncHouse } from './run-sync.ts';
import { openSyncRuns } from './sync-runs.ts';
import type { SyncWatch } from './sync/sync-order.ts';

export type SyncFault = ChainFault | Fault<'not_found' | 'no_server'> | VaultFault;
export type WantedSync = { readonly walletId: string; readonly serverId?: string };
type FollowFault = { readonly code: string; readonly at: string };
type Synced = Promise<Result<WalletChain, SyncFault>>;

/** Syncs that were asked for, those that follow by themselves, and word of both. */
export type Syncing = {
  readonly sync: (wanted: WantedSync, watch: SyncWatch) => Synced;
  readonly follow: (
    revision: number,
    signal: AbortSignal,
  ) => Promise<{ readonly revision: number; readonly running: readonly RunningSync[] }>;
  /** How the last sync that began by itself failed, and when (ISO 8601 UTC); null when the last one of the wallet went well. */
  readonly followFault: (walletId: string) => FollowFault | null;
  /** Something that is known was changed otherwise. */
  readonly note: () => void;
  /** Stops what is under way, as when the vault is locked. */
  readonly pause: () => void;
  /** Ends whatever concerns a wallet. */
  readonly drop: (walletId: string) => void;
  readonly close: () => void;
};

/** What proves and compares takes a while to load, so that happens at its first use. */
const loadRunner = () => import('./run-sync.ts');

/** Without a wallet, a consent or a watch there is nothing to go back to by itself. */
const ENDS_FOLLOWING: ReadonlySet<string> = new Set<SyncFault['code']>([
  'not_found',
  'no_server',
  'not_allowed',
  'not_watched',
  'cancelled',
  'locked',
]);

export function openSyncing(house: SyncHouse): Syncing {
  const changes = openFollowedChanges(() => live.look());
  const faults = openFollowFaults(house.now, changes.note);
  const runs = openSyncRuns<WalletChain, SyncFault>(changes.tick);
  const run = async (wanted: WantedSync, watch: SyncWatch): Synced => {
    const { runSync } = await loadRunner();
    const synced = await runSync(house, wanted, watch);
    if (!synced.ok) return synced;
    faults.forget(wanted.walletId);
    live.keep(wanted.walletId, synced.value.backend);
    changes.note();
    return succeed(synced.value.known);
  };
  const sync = (wanted: WantedSync, watch: SyncWatch): Synced =>
    runs.join(wanted.walletId, (shared) => run(wanted, shared), watch);
  const live = openLiveSyncs(resyncer(house, sync, faults.add), () => {
    if (runs.list().length === 0) house.backends.closeAll();
  });
  return {
    sync: (wanted, watch) => {
      live.look();
      return sync(wanted, watch);
    },
    follow: async (revision, signal) => {
      await changes.follow(revision, signal);
      return { revision: changes.revision(), running: runs.list() };
    },
    followFault: faults.of,
    note: changes.note,
    pause: () => runs.stop(),
    drop: (walletId) => {
      for (const letGo of [live.drop, faults.forget, runs.stop]) letGo(walletId);
    },
    close: () => {
      live.close();
      runs.stop();
      changes.close();
    },
  };
}

/** How syncs that began by themselves failed, until one of the same wallet goes well. `changed` is called at a new one. */
function openFollowFaults(now: () => Date, changed: () => void) {
  const faults = new Map<string, FollowFault>();
  return {
    of: (walletId: string): FollowFault | null => faults.get(walletId) ?? null,
    add: (walletId: string, code: SyncFault['code']): void => {
      faults.set(walletId, { code, at: now().toISOString() });
      changed();
    },
    forget: (walletId: string): void => void faults.delete(walletId),
  };
}

/** Nobody waits for it, so it never throws: what went wrong is tried again. */
function resyncer(
  { log }: SyncHouse,
  sync: Syncing['sync'],
  failed: (walletId: string, code: SyncFault['code']) => void,
): Resync {
  return async (walletId) => {
    const synced = await sync({ walletId }, unwatched()).catch((error: unknown) => {
      log.failure('chain.live', error);
      return fail({ code: 'server_error' } as const);
    });
    if (synced.ok) return 'done';
    const { code } = synced.error;
    if (ENDS_FOLLOWING.has(code)) return 'gone';
    failed(walletId, code);
    return 'failed';
  };
}

function unwatched(): SyncWatch {
  return { signal: new AbortController().signal, progress: () => undefined };
}
