import type { Fault } from '../../domain/fault.ts';
import type { SavedServer } from '../../domain/profile/saved-server.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { CoreBackend } from '../../services/chain/bitcoin-core/core-backend.ts';
import { isCoreBackend } from '../../services/chain/bitcoin-core/resume-saved-watch.ts';
import { openBackend } from '../../services/chain/open-backend.ts';
import { hostKind } from '../../services/network/host-kind.ts';
import type { Services } from '../services.ts';
import { findWallet } from './saved-wallets.ts';

/** The user's own node and one of their wallets, before the one is told of the other. */
export type OwnNode = {
  readonly saved: SavedWallet;
  readonly server: SavedServer;
  readonly backend: CoreBackend;
};

/**
 * Opens a node that may learn a wallet's descriptors: Bitcoin Core, near, consented to, and of the wallet's network. Its
 * first block is asked for before anything is told.
 */
export async function openOwnNode(
  services: Services,
  { walletId, serverId }: { readonly walletId: string; readonly serverId: string },
  signal: AbortSignal,
) {
  const wallet = findWallet(services, walletId);
  if (!wallet.ok) return wallet;
  const profile = services.vault.read();
  if (!profile.ok) return profile;
  const server = profile.value.servers.find(({ id }) => id === serverId);
  if (server === undefined) return fail({ code: 'not_found', fields: ['serverId'] } as const);
  const fault = judge(server, wallet.value);
  if (fault !== null) return fail(fault);
  const backend = openBackend(services.network, server);
  if (!isCoreBackend(backend)) throw new Error('Bitcoin Core was opened as something else.');
  const known = await backend.identify(signal);
  if (known.ok) return succeed<OwnNode>({ saved: wallet.value, server, backend });
  backend.close();
  return known;
}

function judge(
  { kind, host, network }: SavedServer,
  saved: SavedWallet,
): Fault<'not_a_node' | 'not_own_node' | 'server_on_other_network'> | null {
  const fields = ['serverId'];
  if (kind !== 'bitcoin_core') return { code: 'not_a_node', fields };
  if (hostKind(host) === 'public') return { code: 'not_own_node', fields };
  return network === saved.network ? null : { code: 'server_on_other_network', fields };
}
