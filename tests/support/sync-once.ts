import { createHash } from 'node:crypto';
import { mergeFound } from '../../main/domain/wallet-chain/merge-found.ts';
import type { FoundOnChain, WalletChain } from '../../main/domain/wallet-chain/wallet-chain.ts';
import type { Chain } from '../../main/domain/wallet/inspection.ts';
import { succeed, type Result } from '../../main/domain/result.ts';
import type { ChainBackend } from '../../main/services/chain/chain-backend.ts';
import type { ChainFault } from '../../main/services/chain/chain-fault.ts';
import { openElectrumBackend } from '../../main/services/chain/electrum/electrum-backend.ts';
import type { HeaderKeeper } from '../../main/services/chain/headers/header-keeper.ts';
import { syncWallet } from '../../main/services/chain/sync-wallet.ts';
import type { SyncOrder } from '../../main/services/chain/sync/sync-order.ts';
import { openNetwork } from '../../main/services/network/network.ts';

export const SYNC_TIME = new Date('2026-01-01T00:00:00Z');

export type OpenBackend = (common: Parameters<typeof openElectrumBackend>[0]) => ChainBackend;

type Sync = {
  readonly port: number;
  readonly headers: HeaderKeeper;
  readonly before?: WalletChain | null;
  readonly open?: OpenBackend;
  readonly limitMs?: number;
  readonly deriveScripts?: SyncOrder['deriveScripts'];
  readonly signal?: AbortSignal;
};

/** The script of an address of a wallet that is made up; nobody has to derive anything. */
export function ownScript(chain: Chain, index: number): Uint8Array {
  const hash = createHash('sha256').update(`${chain} ${index}`).digest('hex');
  return Buffer.from(`0014${hash.slice(0, 40)}`, 'hex');
}

/** Syncs a wallet with one server of the loopback interface, as the app does. */
export async function syncOnce(sync: Sync): Promise<Result<FoundOnChain, ChainFault>> {
  const destination = {
    host: '127.0.0.1',
    port: sync.port,
    tls: 'off',
    pin: null,
    proxy: null,
  } as const;
  const network = openNetwork({ allowed: () => [destination], now: () => new Date() });
  const open = sync.open ?? openElectrumBackend;
  const limitMs = sync.limitMs ?? 20_000;
  const backend = open({ network, destination, chain: 'regtest', limitMs });
  try {
    return await syncWallet({
      wallet: { network: 'regtest', change: 'derived' },
      server: { id: 'liar', name: 'Liar' },
      gapLimit: 20,
      watchedCount: null,
      backend,
      headers: sync.headers,
      before: sync.before ?? null,
      watch: { signal: sync.signal ?? new AbortController().signal, progress: () => undefined },
      deriveScripts: sync.deriveScripts ?? deriveOwn,
    });
  } finally {
    backend.close();
    network.close();
  }
}

const deriveOwn: SyncOrder['deriveScripts'] = (chain, start, count) =>
  Promise.resolve(
    succeed(Array.from({ length: count }, (_none, at) => ownScript(chain, start + at))),
  );

/** What is known of the wallet after a sync. */
export function keepFound(before: WalletChain | null, found: FoundOnChain): WalletChain {
  const wallet = { id: 'made', network: 'regtest', descriptor: 'made' } as const;
  let ids = 0;
  const newId = (): string => `event ${(ids += 1)}`;
  return mergeFound(before, found, wallet, {
    at: SYNC_TIME.toISOString(),
    newId,
    isFirstOfRun: false,
  });
}
