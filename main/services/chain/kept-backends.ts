import type { SavedServer } from '../../domain/profile/saved-server.ts';
import { destinationKey } from '../network/destination.ts';
import type { Network } from '../network/network.ts';
import type { ChainBackend } from './chain-backend.ts';
import { destinationOf, openBackend } from './open-backend.ts';

/** Servers that were asked in this run, kept open between two syncs. */
export type KeptBackends = {
  /** Opened where it is not yet. That alone contacts nobody. */
  readonly of: (server: SavedServer, walletId: string) => ChainBackend;
  /** Closes those that are not, or not in this way, among the servers that may be asked. */
  readonly keepOnly: (servers: readonly SavedServer[]) => void;
  readonly closeAll: () => void;
};

/** Keeps one backend for each server and way to it; for Bitcoin Core one for each wallet, as it watches one at a time. */
export function openKeptBackends(network: Network): KeptBackends {
  const kept = new Map<string, { readonly way: string; readonly backend: ChainBackend }>();
  return {
    of: (server, walletId) => {
      const key = server.kind === 'bitcoin_core' ? `${wayOf(server)} ${walletId}` : wayOf(server);
      const known = kept.get(key);
      if (known !== undefined) return known.backend;
      const backend = openBackend(network, server);
      kept.set(key, { way: wayOf(server), backend });
      return backend;
    },
    keepOnly: (servers) => {
      const ways = new Set(servers.map(wayOf));
      for (const [key, { way, backend }] of kept) {
        if (ways.has(way)) continue;
        backend.close();
        kept.delete(key);
      }
    },
    closeAll: () => {
      for (const { backend } of kept.values()) backend.close();
      kept.clear();
    },
  };
}

/** Whatever makes another connection of it. */
function wayOf(server: SavedServer): string {
  const { id, kind, network, root, auth } = server;
  return JSON.stringify([id, kind, network, root, auth, destinationKey(destinationOf(server))]);
}
