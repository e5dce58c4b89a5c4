import type { SavedServer } from '../../../domain/profile/saved-server.ts';
import type { SavedWallet } from '../../../domain/profile/saved-wallet.ts';
import { succeed, type Result } from '../../../domain/result.ts';
import type { ChainBackend } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import type { CoreBackend } from './core-backend.ts';
import { watchOrderOf } from './watch-order.ts';

/** Only the user's own node can be told to watch. */
export function isCoreBackend(backend: ChainBackend): backend is CoreBackend {
  return backend.kind === 'bitcoin_core';
}

/**
 * To be called before a wallet's history is asked for: lets a node go on watching what it was told to watch in an earlier
 * run. Does nothing for other servers, nor for a wallet that was never watched: that history ends with `not_watched`.
 */
export async function resumeSavedWatch(
  backend: ChainBackend,
  server: SavedServer,
  saved: SavedWallet,
  signal: AbortSignal,
): Promise<Result<null, ChainFault>> {
  const watch = server.watches.find(({ walletId }) => walletId === saved.id);
  if (!isCoreBackend(backend) || watch === undefined) return succeed(null);
  return backend.resume(watchOrderOf(saved, watch), signal);
}
