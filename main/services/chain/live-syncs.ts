import type { ChainBackend } from './chain-backend.ts';
import { openAttention } from './attention.ts';
import { openPlanned } from './planned.ts';

/** Syncs wallets anew when something happens, while somebody looks. */
export type LiveSyncs = {
  /** A wallet that was synced, and with whom: from now on it is followed. */
  readonly keep: (walletId: string, backend: ChainBackend) => void;
  readonly drop: (walletId: string) => void;
  /** Somebody looks. */
  readonly look: () => void;
  readonly close: () => void;
};

/** `gone`: nothing to follow any more, as without consent. */
export type Resync = (walletId: string) => Promise<'done' | 'failed' | 'gone'>;

/** Several notices come with one block. */
const DEBOUNCE_MS = 1000;
/** For servers that announce nothing. A block comes every ten minutes. */
const POLL_MS = 60_000;
const FIRST_BACKOFF_MS = 5000;
const LONGEST_BACKOFF_MS = 600_000;

type Follow = { readonly backend: ChainBackend; readonly failures: number };

/**
 * Follows nothing yet. `idle` is called when nobody has looked for a while, so that connections can be closed: what happens
 * from then on is found at the next look.
 */
export function openLiveSyncs(resync: Resync, idle: () => void): LiveSyncs {
  const followed = new Map<string, Follow>();
  const due = new Set<string>();
  const planned = openPlanned();
  const fire = async (walletId: string): Promise<void> => {
    if (!followed.has(walletId)) return;
    if (!attention.isThere()) return void due.add(walletId);
    const outcome = await resync(walletId);
    const one = followed.get(walletId);
    if (outcome === 'gone') followed.delete(walletId);
    if (outcome !== 'failed' || one === undefined) return;
    const failures = one.failures + 1;
    followed.set(walletId, { ...one, failures });
    plan(walletId, backOff(failures));
  };
  const plan = (walletId: string, ms: number): void =>
    planned.plan(walletId, ms, () => void fire(walletId));
  const attention = openAttention(() => {
    for (const walletId of followed.keys()) due.add(walletId);
    idle();
  });
  return {
    keep: (walletId, backend) => {
      followed.set(walletId, { backend, failures: 0 });
      due.delete(walletId);
      listen(backend, followed, plan);
      if (backend.subscribe === null) plan(walletId, POLL_MS);
    },
    drop: (walletId) => void followed.delete(walletId),
    look: () => {
      attention.look();
      for (const walletId of due) plan(walletId, 0);
      due.clear();
    },
    close: () => {
      attention.close();
      planned.cancelAll();
    },
  };
}

function backOff(failures: number): number {
  return Math.min(FIRST_BACKOFF_MS * 2 ** (failures - 1), LONGEST_BACKOFF_MS);
}

/** Whatever a server announces, may concern every wallet that it was asked for. */
function listen(
  backend: ChainBackend,
  followed: ReadonlyMap<string, Follow>,
  plan: (walletId: string, ms: number) => void,
): void {
  backend.subscribe?.((notice) => {
    const wait = notice.kind === 'ended' ? FIRST_BACKOFF_MS : DEBOUNCE_MS;
    for (const [walletId, one] of followed) if (one.backend === backend) plan(walletId, wait);
  });
}
