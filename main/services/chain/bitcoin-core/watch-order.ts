import { readSavedWallet } from '../../../domain/profile/read-saved-wallet.ts';
import type { NodeWatch } from '../../../domain/profile/saved-server.ts';
import type { SavedWallet } from '../../../domain/profile/saved-wallet.ts';
import { writeChain } from '../../../domain/wallet/wallet.ts';
import type { ScanOrder } from './scan-unspent.ts';

/** What the user's own node is asked to watch. This is the one place where descriptors leave the app. */
export type WatchOrder = ScanOrder & {
  /** Name of the wallet on the node; it holds no key. */
  readonly name: string;
  /** Nothing was received before; ISO 8601, or null when that is not known. */
  readonly since: string | null;
};

/** What a node is told of a wallet: one descriptor for each of its chains. */
export function scanOrderOf(saved: SavedWallet, count: number): ScanOrder {
  const wallet = readSavedWallet(saved);
  const descriptors = (['receive', 'change'] as const).flatMap(
    (chain) => writeChain(wallet, chain) ?? [],
  );
  return { descriptors, count };
}

/** The whole order, made of the saved wallet and of how far it is watched. */
export function watchOrderOf(
  saved: SavedWallet,
  { count, since }: Pick<NodeWatch, 'count' | 'since'>,
): WatchOrder {
  // The id, so that a second wallet of the same name does not meet the first one's history.
  return { name: `holdfast-${saved.id}`, ...scanOrderOf(saved, count), since };
}
