import type { NodeWork } from '../../../preload/node-shapes.ts';
import type { Input } from '../../../preload/contract.ts';
import type { NodeWatch, SavedServer } from '../../domain/profile/saved-server.ts';
import { succeed } from '../../domain/result.ts';
import type { HandlersFor, Outcome } from '../handler.ts';
import type { Services } from '../services.ts';
import { openOwnNode, type OwnNode } from './open-own-node.ts';

/** Addresses of each chain that a node watches at first: beyond any gap limit that most will set. */
const FIRST_COUNT = 1000;
const MOST_COUNT = 8000;

/** Loaded at first use, as the wallet engine is. */
const loadOrders = () => import('../../services/chain/bitcoin-core/watch-order.ts');

/** What only one's own node is asked. */
export const nodeHandlers: HandlersFor<'chain.watchOnNode' | 'chain.scan' | 'chain.nodeWork'> = {
  'chain.watchOnNode': watchOnNode,
  'chain.scan': async (input, services, { signal }) => {
    const opened = await openOwnNode(services, input, signal);
    if (!opened.ok) return opened;
    const { saved, backend } = opened.value;
    const [{ scanOrderOf }, { readScan }] = await Promise.all([
      loadOrders(),
      import('./read-scan.ts'),
    ]);
    const report = reporter(services, { walletId: saved.id, work: 'scan' });
    try {
      const order = scanOrderOf(saved, FIRST_COUNT);
      const found = await backend.scan(order, signal, report.progress);
      return found.ok ? await readScan(backend, found.value, saved, signal) : found;
    } finally {
      report.end();
      backend.close();
    }
  },
  'chain.nodeWork': (_input, { nodeWork }) => succeed({ running: [...nodeWork.values()] }),
};

async function watchOnNode(
  input: Input<'chain.watchOnNode'>,
  services: Services,
  { signal }: { readonly signal: AbortSignal },
): Promise<Outcome<'chain.watchOnNode'>> {
  const opened = await openOwnNode(services, input, signal);
  if (!opened.ok) return opened;
  const { saved, backend } = opened.value;
  const { watchOrderOf } = await loadOrders();
  const watch: NodeWatch = {
    walletId: saved.id,
    count: countOf(opened.value),
    since: input.since ?? null,
    at: services.now().toISOString(),
  };
  const report = reporter(services, { walletId: saved.id, work: 'watch' });
  try {
    const watched = await backend.watch(watchOrderOf(saved, watch), signal, report.progress);
    if (!watched.ok) return watched;
  } finally {
    report.end();
    backend.close();
  }
  const kept = await services.vault.update<never>((profile) =>
    succeed({
      ...profile,
      servers: profile.servers.map((one) => (one.id === input.serverId ? put(one, watch) : one)),
    }),
  );
  return kept.ok ? succeed({ since: watch.since }) : kept;
}

/** Whoever asks again has used more addresses than are watched. */
function countOf({ saved, server }: OwnNode): number {
  const before = server.watches.find(({ walletId }) => walletId === saved.id);
  return before === undefined ? FIRST_COUNT : Math.min(MOST_COUNT, before.count * 2);
}

function put(server: SavedServer, watch: NodeWatch): SavedServer {
  const others = server.watches.filter(({ walletId }) => walletId !== watch.walletId);
  return { ...server, watches: [...others, watch] };
}

/** Tells how far a node is, under a name of its own, until it ends. */
function reporter({ nodeWork, newId }: Services, work: Omit<NodeWork, 'share'>) {
  const id = newId();
  const progress = (share: number): void => void nodeWork.set(id, { ...work, share });
  progress(0);
  return { progress, end: () => void nodeWork.delete(id) };
}
