import { succeed } from '../../domain/result.ts';
import type { SyncWatch } from '../../services/chain/sync/sync-order.ts';
import type { HandlersFor } from '../handler.ts';
import {
  exportTable,
  listEvents,
  markEventsSeen,
  setGapLimit,
  showHistory,
} from './known-chain.ts';

type SyncMethod =
  | 'chain.sync'
  | 'chain.history'
  | 'chain.setGapLimit'
  | 'chain.follow'
  | 'chain.events'
  | 'chain.markSeen'
  | 'chain.export';

/** What the block chain says of saved wallets. */
export const syncHandlers: HandlersFor<SyncMethod> = {
  'chain.sync': async (wanted, services, { signal, progress }) => {
    const watch: SyncWatch = { signal, progress: (_step, done, total) => progress(done, total) };
    const synced = await services.chain.sync(wanted, watch);
    return synced.ok ? showHistory(services, services.chain, wanted.walletId) : synced;
  },
  'chain.history': ({ walletId }, services) => showHistory(services, services.chain, walletId),
  'chain.setGapLimit': (input, services) => setGapLimit(services, services.chain, input),
  'chain.follow': async ({ revision }, { chain }, { signal }) =>
    succeed(await chain.follow(revision, signal)),
  'chain.events': (_input, services) => listEvents(services, services.chain),
  'chain.markSeen': ({ walletId }, services) => markEventsSeen(services, services.chain, walletId),
  'chain.export': (input, services) => exportTable(services, services.chain, input),
};
