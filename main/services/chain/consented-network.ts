import { succeed } from '../../domain/result.ts';
import { exchangeDestination } from '../exchange/exchange-destination.ts';
import { destinationKey } from '../network/destination.ts';
import { openNetwork, type Network } from '../network/network.ts';
import { priceDestination } from '../prices/price-destination.ts';
import type { Vault } from '../vault/vault.ts';
import { destinationOf } from './open-backend.ts';

/** The network module with the servers, exchanges and feeds of prices that the user said yes to, as the vault has them at each moment. */
export function openConsentedNetwork(
  vault: Vault,
  now: () => Date,
  authorities?: readonly string[],
): Network {
  return openNetwork({
    now,
    ...(authorities === undefined ? {} : { authorities }),
    allowed: () => {
      // A consent of a later version may mean something else than is understood here.
      const profile = vault.readWhole();
      if (!profile.ok) return [];
      const { servers, exchanges, priceSources } = profile.value;
      const isAllowed = (one: { allowedAt: string | null }): boolean => one.allowedAt !== null;
      return [
        ...servers.filter(isAllowed).map(destinationOf),
        ...exchanges.filter(isAllowed).map(exchangeDestination),
        ...priceSources.filter(isAllowed).map(priceDestination),
      ];
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
