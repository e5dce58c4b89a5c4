import { succeed } from '../../domain/result.ts';
import { destinationKey } from '../network/destination.ts';
import { openNetwork, type Network } from '../network/network.ts';
import type { Vault } from '../vault/vault.ts';
import { destinationOf } from './open-backend.ts';

/** The network module with the servers that the user said yes to, as the vault has them at each moment. */
export function openConsentedNetwork(vault: Vault, now: () => Date): Network {
  return openNetwork({
    now,
    allowed: () => {
      const profile = vault.read();
      if (!profile.ok) return [];
      return profile.value.servers.filter(({ allowedAt }) => allowedAt !== null).map(destinationOf);
    },
    onFirstPin: (seen, pin) => {
      void vault.update((profile) =>
        succeed({
          ...profile,
          servers: profile.servers.map((server) =>
            destinationKey(destinationOf(server)) === destinationKey(seen) && server.pin === null
              ? { ...server, pin }
              : server,
          ),
        }),
      );
    },
  });
}
