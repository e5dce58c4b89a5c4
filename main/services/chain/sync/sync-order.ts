import type { ChainTransaction } from '../../../domain/chain/chain-transaction.ts';
import type { HistoryEntry } from '../../../domain/chain/history-status.ts';
import type { SavedWallet } from '../../../domain/profile/saved-wallet.ts';
import type { Result } from '../../../domain/result.ts';
import type { ServerName, WalletChain } from '../../../domain/wallet-chain/wallet-chain.ts';
import type { Chain } from '../../../domain/wallet/inspection.ts';
import type { RunningSync } from '../../../../preload/sync-shapes.ts';
import type { ChainBackend } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import type { HeaderKeeper } from '../headers/header-keeper.ts';

/** How a sync is followed and stopped. */
export type SyncWatch = {
  readonly signal: AbortSignal;
  readonly progress: (step: RunningSync['step'], done: number, total: number) => void;
};

/** The scripts of a range of addresses; fewer where the chain ends. */
export type DeriveScripts = (
  chain: Chain,
  start: number,
  count: number,
  signal: AbortSignal,
) => Promise<Result<readonly Uint8Array[], ChainFault>>;

/** What a sync is given. */
export type SyncOrder = {
  readonly wallet: Pick<SavedWallet, 'network' | 'change'>;
  readonly server: ServerName;
  /** After how many unused addresses in a row the search ends. */
  readonly gapLimit: number;
  /** Addresses of each chain that a node watches, which are asked for at once; null where a server can be asked for any. */
  readonly watchedCount: number | null;
  readonly backend: ChainBackend;
  readonly headers: HeaderKeeper;
  /** What was found the last time, of the same descriptor; null for nothing. */
  readonly before: WalletChain | null;
  readonly watch: SyncWatch;
  readonly deriveScripts: DeriveScripts;
};

/** An address that has a history now, with the transactions of it. */
export type UsedScript = {
  readonly chain: Chain;
  readonly index: number;
  readonly script: Uint8Array;
  readonly status: string;
  readonly entries: readonly HistoryEntry[];
};

/** A transaction by what it says itself, and where a server says that it stands: 0 for in no block. */
export type ListedTransaction = {
  readonly transaction: ChainTransaction;
  readonly heightBlocks: number;
};
