import type { Fault } from '../../domain/fault.ts';
import { fail, type Result } from '../../domain/result.ts';
import { readEntries } from '../../domain/wallet-chain/read-entries.ts';
import type { Network } from '../network/network.ts';
import { savedWalletOf } from '../vault/saved-wallet-of.ts';
import type { Vault, VaultFault } from '../vault/vault.ts';
import type { ChainCache } from './chain-cache.ts';
import type { ChainFault } from './chain-fault.ts';
import { chooseServers } from './choose-servers.ts';
import type { ProofSource } from './fetch-chain-answer.ts';
import type { KeptHeaders } from './kept-headers.ts';
import { openBackend } from './open-backend.ts';

type House = {
  readonly vault: Vault;
  readonly network: Network;
  readonly cache: ChainCache;
  readonly headers: KeptHeaders;
};

export type AskFault = ChainFault | Fault<'not_found' | 'no_server'> | VaultFault;

/** One question about a wallet that was synced, to the server that would be synced with, under headers of this moment. */
export async function askForWallet<T>(
  { vault, network, cache, headers }: House,
  walletId: string,
  signal: AbortSignal,
  ask: (source: ProofSource) => Promise<Result<T, ChainFault>>,
): Promise<Result<T, AskFault>> {
  const profile = vault.read();
  if (!profile.ok) return profile;
  const wallet = savedWalletOf(vault, walletId);
  if (!wallet.ok) return wallet;
  const known = await cache.read(wallet.value);
  if (known === null) return fail({ code: 'not_found' });
  const servers = chooseServers(profile.value.servers, wallet.value.network);
  if (servers === null) return fail({ code: 'no_server' });
  const backend = openBackend(network, servers.server);
  try {
    const keeper = await headers(backend, signal);
    if (!keeper.ok) return keeper;
    const synced = await keeper.value.sync(backend, { signal, progress: () => undefined });
    if (!synced.ok) return synced;
    return await ask({ backend, headers: keeper.value, read: readEntries(known), signal });
  } finally {
    backend.close();
  }
}
