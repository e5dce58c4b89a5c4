import { headerNetworkOf, type HeaderNetwork } from '../../domain/chain/headers/header-network.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { ChainBackend } from './chain-backend.ts';
import type { ChainFault } from './chain-fault.ts';
import { openHeaderKeeper, type HeaderKeeper } from './headers/header-keeper.ts';

/** The checked headers of the chain that a server is on. There are two test networks, which only their first block tells. */
export type KeptHeaders = (
  backend: ChainBackend,
  signal: AbortSignal,
) => Promise<Result<HeaderKeeper, ChainFault>>;

/** Opens the keeper of each chain when it is first needed, and keeps it. */
export function openKeptHeaders(folder: string, now: () => Date): KeptHeaders {
  const keepers = new Map<HeaderNetwork, Promise<HeaderKeeper>>();
  return async (backend, signal) => {
    const identity = await backend.identify(signal);
    if (!identity.ok) return identity;
    const network = headerNetworkOf(identity.value.genesisHash);
    if (network === null) return fail({ code: 'server_on_other_network' });
    const keeper = keepers.get(network) ?? openHeaderKeeper({ folder, network, now });
    keepers.set(network, keeper);
    return succeed(await keeper);
  };
}
