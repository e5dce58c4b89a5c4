import type { WalletChainView } from '../../../preload/sync-shapes.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { GAP_LIMIT } from '../../domain/receive/receive-state.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import { findWallet } from './saved-wallets.ts';

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
  'chain.sync': () => fail({ code: 'no_server' }),
  'chain.history': ({ walletId }, services) => {
    const wallet = findWallet(services, walletId);
    return wallet.ok ? succeed(neverSynced(wallet.value)) : wallet;
  },
  'chain.setGapLimit': ({ walletId }, services) => {
    const wallet = findWallet(services, walletId);
    return wallet.ok ? succeed(neverSynced(wallet.value)) : wallet;
  },
  'chain.follow': ({ revision }) => succeed({ revision, running: [] }),
  'chain.events': () => succeed({ events: [] }),
  'chain.markSeen': () => succeed({}),
  'chain.export': () => fail({ code: 'not_found', fields: ['walletId'] }),
};

function neverSynced({ id, network }: SavedWallet): WalletChainView {
  return {
    walletId: id,
    network,
    syncedAt: null,
    server: null,
    tipHeight: null,
    tipAt: null,
    balance: { confirmedSats: 0, pendingSats: 0, provenSats: 0 },
    utxos: [],
    transactions: [],
    balanceOverTime: [],
    looked: { receive: 0, change: 0 },
    gapLimit: GAP_LIMIT,
    comparison: null,
    findings: [],
    events: [],
  };
}
