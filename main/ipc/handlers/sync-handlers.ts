import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import {
  exportTable,
  listEvents,
  markEventsSeen,
  setGapLimit,
  showHistory,
  type KnownChains,
} from './known-chain.ts';

type SyncMethod =
  | 'chain.sync'
  | 'chain.history'
  | 'chain.setGapLimit'
  | 'chain.follow'
  | 'chain.events'
  | 'chain.markSeen'
  | 'chain.export';

/** Nothing is kept yet. */
const chains: KnownChains = {
  known: () => Promise.resolve(null),
  change: () => Promise.resolve(null),
};

/** What the block chain says of saved wallets. */
export const syncHandlers: HandlersFor<SyncMethod> = {
  'chain.sync': () => fail({ code: 'no_server' }),
  'chain.history': ({ walletId }, services) => showHistory(services, chains, walletId),
  'chain.setGapLimit': (input, services) => setGapLimit(services, chains, input),
  'chain.follow': ({ revision }) => succeed({ revision, running: [] }),
  'chain.events': (_input, services) => listEvents(services, chains),
  'chain.markSeen': ({ walletId }, services) => markEventsSeen(services, chains, walletId),
  'chain.export': (input, services) => exportTable(services, chains, input),
};
