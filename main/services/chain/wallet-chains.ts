import type { WalletChain } from '../../domain/wallet-chain/wallet-chain.ts';
import type { Result } from '../../domain/result.ts';
import { savedWalletOf } from '../vault/saved-wallet-of.ts';
import type { AskFault } from './ask-for-wallet.ts';
import type { ChainFault } from './chain-fault.ts';
import type { ProofSource } from './fetch-chain-answer.ts';
import { openChainCache, type ChainCache } from './chain-cache.ts';
import { openKeptBackends, type KeptBackends } from './kept-backends.ts';
import { openKeptHeaders } from './kept-headers.ts';
import type { SyncHouse } from './run-sync.ts';
import { openScriptSources } from './sync/script-sources.ts';
import { openSyncing, type Syncing } from './syncing.ts';

/** What the block chain says of the saved wallets: asked for, kept, and followed while somebody looks. */
export type WalletChains = {
  /** Asks a server, the user's own first or the one that is named. A wallet is synced once at a time: who comes later joins. */
  readonly sync: Syncing['sync'];
  /** Answers when something is known or under way that was not told yet, and after 25 seconds at the latest. */
  readonly follow: Syncing['follow'];
  readonly followFault: Syncing['followFault'];
  /** What the last sync found; null for nothing. Asks nobody. */
  readonly known: (walletId: string) => Promise<WalletChain | null>;
  /** Puts one question about a wallet that was synced to its server, under headers of this moment. */
  readonly ask: <T>(
    walletId: string,
    signal: AbortSignal,
    question: (source: ProofSource) => Promise<Result<T, ChainFault>>,
  ) => Promise<Result<T, AskFault>>;
  /** Changes what is known, in turn with syncs; answers what is known then. */
  readonly change: (
    walletId: string,
    change: (known: WalletChain) => WalletChain,
  ) => Promise<WalletChain | null>;
  /** To be called when a wallet was removed: what is known of it goes with it. */
  readonly forget: (walletId: string) => Promise<void>;
  /** To be called when consent changed: lets go of servers that it no longer covers. */
  readonly enforce: () => void;
  /** To be called when the vault is locked: stops syncs, closes connections and lets go of what was read. */
  readonly lock: () => void;
  /** Seals what is kept anew around a change of the vault's key. */
  readonly reseal: ChainCache['reseal'];
  readonly close: () => void;
};

export type WalletChainsOptions = Pick<
  SyncHouse,
  'vault' | 'network' | 'settings' | 'log' | 'now' | 'newId' | 'notices'
> & {
  /** The folder of the profile. */
  readonly folder: string;
  readonly appVersion: string;
  /** The file of the thread that derives addresses. */
  readonly workerUrl: URL;
};

/** Opens the service. That alone contacts nobody and reads nothing. */
export function openWalletChains(options: WalletChainsOptions): WalletChains {
  const { vault, network, folder, now, workerUrl } = options;
  const backends = openKeptBackends(network);
  const cache = openChainCache({ ...options, key: vault.key });
  const headers = openKeptHeaders(folder, now);
  const syncing = openSyncing({
    ...options,
    backends,
    cache,
    headers,
    scripts: openScriptSources(workerUrl),
    synced: new Set(),
  });
  return {
    sync: syncing.sync,
    follow: syncing.follow,
    followFault: syncing.followFault,
    ...whatIsKnown(options, cache, syncing.note),
    ask: async (walletId, signal, question) => {
      const { askForWallet } = await import('./ask-for-wallet.ts');
      return askForWallet({ vault, network, cache, headers }, walletId, signal, question);
    },
    forget: async (walletId) => {
      syncing.drop(walletId);
      await cache.remove(walletId);
      syncing.note();
    },
    ...whatLetsGo(vault, { backends, cache, syncing }),
  };
}

type Held = {
  readonly backends: KeptBackends;
  readonly cache: ChainCache;
  readonly syncing: Syncing;
};

function whatLetsGo(
  vault: WalletChainsOptions['vault'],
  { backends, cache, syncing }: Held,
): Pick<WalletChains, 'enforce' | 'lock' | 'reseal' | 'close'> {
  return {
    enforce: () => {
      const profile = vault.read();
      const servers = profile.ok ? profile.value.servers : [];
      backends.keepOnly(servers.filter(({ allowedAt }) => allowedAt !== null));
    },
    lock: () => {
      syncing.pause();
      backends.closeAll();
      cache.forget();
    },
    reseal: cache.reseal,
    close: () => {
      syncing.close();
      backends.closeAll();
    },
  };
}

function whatIsKnown(
  { vault }: WalletChainsOptions,
  cache: ChainCache,
  note: () => void,
): Pick<WalletChains, 'known' | 'change'> {
  return {
    known: async (walletId) => {
      const wallet = savedWalletOf(vault, walletId);
      return wallet.ok ? cache.read(wallet.value) : null;
    },
    change: async (walletId, change) => {
      const wallet = savedWalletOf(vault, walletId);
      if (!wallet.ok) return null;
      const changed = await cache.change(wallet.value, (known) => known && change(known));
      note();
      return changed;
    },
  };
}
