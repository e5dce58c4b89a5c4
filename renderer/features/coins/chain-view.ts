import type { Output } from '../../../preload/contract.ts';

/** What is known of the wallet from the chain. */
export type ChainView = Output<'chain.history'>;

/** The same after at least one look-up. */
export type SyncedView = ChainView & { readonly syncedAt: string };

export type CoinRow = ChainView['utxos'][number];
export type TransactionRow = ChainView['transactions'][number];
export type ChainEventRow = ChainView['events'][number];

export function isSynced(view: ChainView): view is SyncedView {
  return view.syncedAt !== null;
}
