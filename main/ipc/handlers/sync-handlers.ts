import type { SyncCalls } from '../../../preload/sync-calls.ts';
import { succeed } from '../../domain/result.ts';
import type { SyncWatch } from '../../services/chain/sync/sync-order.ts';
import type { HandlersFor } from '../handler.ts';
import {
  exportTable,
  findTransaction,
  listEvents,
  markEventsSeen,
  setGapLimit,
  showHistory,
} from './known-chain.ts';

/** What the block chain says of saved wallets. */
export const syncHandlers: HandlersFor<keyof SyncCalls> = {
  'chain.sync': async (wanted, services, { signal, progress }) => {
    const watch: SyncWatch = { signal, progress: (_step, done, total) => progress(done, total) };
    const synced = await services.chain.sync(wanted, watch);
    return synced.ok ? showHistory(services, wanted.walletId) : synced;
  },
  'chain.coin': ({ walletId, txid }, services) => findTransaction(services, walletId, txid),
  'chain.history': ({ walletId }, services) => showHistory(services, walletId),
  'chain.setGapLimit': (input, services) => setGapLimit(services, input),
  'chain.follow': async ({ revision }, { chain }, { signal }) =>
    succeed(await chain.follow(revision, signal)),
  'chain.events': (_input, services) => listEvents(services),
  'chain.markSeen': ({ walletId }, services) => markEventsSeen(services, walletId),
  'chain.export': (input, services) => exportTable(services, input),
};
