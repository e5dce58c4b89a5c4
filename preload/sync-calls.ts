import type { Call, Empty } from './call.ts';
import type { ChainCode } from './server-shapes.ts';
import type { ChainEventView, RunningSync, WalletChainView } from './sync-shapes.ts';
import type { ExportedFile } from './wallet-shapes.ts';

/** Methods about what the block chain says of a wallet. */
export type SyncCalls = {
  /**
   * Asks a server that was consented to, the user's own first, for everything that concerns a wallet, and proves it. With
   * `serverId`, that one. Stops with `work.cancel`, and has then changed nothing.
   */
  'chain.sync': Call<
    { walletId: string; serverId?: string },
    WalletChainView,
    'not_found' | 'no_server' | ChainCode
  >;
  /** What the last sync found. Asks nobody. */
  'chain.history': Call<{ walletId: string }, WalletChainView, 'not_found'>;
  /** The transaction that made a coin, as the last sync fetched it: a signer asks for it. Asks nobody. */
  'chain.coin': Call<{ walletId: string; txid: string }, { txHex: string }, 'not_found'>;
  /** After how many unused addresses in a row the search ends: 20 by custom (BIP-44), at most 1,000. */
  'chain.setGapLimit': Call<{ walletId: string; gapLimit: number }, WalletChainView, 'not_found'>;
  /**
   * Answers as soon as something differs from `revision`, and after 25 seconds at the latest: what is under way, and
   * a new revision after each change of what is known.
   */
  'chain.follow': Call<{ revision: number }, { revision: number; running: readonly RunningSync[] }>;
  /** What happened to all wallets in use, newest first. */
  'chain.events': Call<Empty, { events: readonly ChainEventView[] }>;
  'chain.markSeen': Call<{ walletId: string }, Empty, 'not_found'>;
  /** Coins or history as a table for a spreadsheet; no cell of it is a formula. */
  'chain.export': Call<{ walletId: string; table: 'coins' | 'history' }, ExportedFile, 'not_found'>;
};
