import type { Fault } from '../../domain/fault.ts';
import type { SavedServer } from '../../domain/profile/saved-server.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { mergeFound } from '../../domain/wallet-chain/merge-found.ts';
import { readEntries } from '../../domain/wallet-chain/read-entries.ts';
import type {
  ChainEvent,
  Comparison,
  FoundOnChain,
  WalletChain,
} from '../../domain/wallet-chain/wallet-chain.ts';
import type { Log } from '../log/log.ts';
import type { Network } from '../network/network.ts';
import type { SettingsService } from '../settings.ts';
import { savedWalletOf } from '../vault/saved-wallet-of.ts';
import type { Vault, VaultFault } from '../vault/vault.ts';
import { resumeSavedWatch } from './bitcoin-core/resume-saved-watch.ts';
import type { ChainBackend } from './chain-backend.ts';
import type { ChainCache } from './chain-cache.ts';
import type { ChainFault } from './chain-fault.ts';
import { chooseServers, type ChosenServers } from './choose-servers.ts';
import { compareServers } from './compare-servers.ts';
import type { ChainNotices } from '../chain-notices.ts';
import type { ProofSource } from './fetch-chain-answer.ts';
import type { KeptBackends } from './kept-backends.ts';
import type { KeptHeaders } from './kept-headers.ts';
import { proveAfterSync } from './prove-after-sync.ts';
import { saveBalance } from './save-balance.ts';
import type { ScriptSources } from './sync/script-sources.ts';
import type { SyncOrder, SyncWatch } from './sync/sync-order.ts';
import { syncWallet } from './sync-wallet.ts';

/** What syncs share. */
export type SyncHouse = {
  readonly vault: Vault;
  readonly network: Network;
  readonly log: Log;
  readonly now: () => Date;
  readonly newId: () => string;
  /** For the currency in which the day's snapshot is taken. */
  readonly settings: Pick<SettingsService, 'get'>;
  readonly scripts: ScriptSources;
  readonly backends: KeptBackends;
  readonly headers: KeptHeaders;
  readonly cache: ChainCache;
  /** Calls the user for what a sync brought. */
  readonly notices: ChainNotices;
  /** Wallets that were synced in this run. */
  readonly synced: Set<string>;
};

type Wanted = { readonly walletId: string; readonly serverId?: string };
type Known = { readonly known: WalletChain; readonly backend: ChainBackend };

/** One sync of a saved wallet, from the choice of the server to what is kept. A fault or a stop changes nothing. */
export async function runSync(
  house: SyncHouse,
  wanted: Wanted,
  watch: SyncWatch,
): Promise<Result<Known, ChainFault | Fault<'not_found' | 'no_server'> | VaultFault>> {
  const chosen = choose(house, wanted);
  if (!chosen.ok) return chosen;
  const { wallet, server, second } = chosen.value;
  watch.progress('connecting', 0, 1);
  const deriveScripts = await house.scripts(wallet);
  const backend = house.backends.of(server, wallet.id);
  const headers = await house.headers(backend, watch.signal);
  if (!headers.ok) return headers;
  const resumed = await resumeSavedWatch(backend, server, wallet, watch.signal);
  if (!resumed.ok) return resumed;
  const order: SyncOrder = {
    wallet,
    server: { id: server.id, name: server.name },
    gapLimit: wallet.gapLimit,
    watchedCount: watchedCount(server, wallet),
    backend,
    headers: headers.value,
    before: await house.cache.read(wallet),
    watch,
    deriveScripts,
  };
  const found = await syncWallet(order);
  if (!found.ok) return found;
  const comparison = second === null ? null : await compareWith(house, order, found.value, second);
  if (watch.signal.aborted) return fail({ code: 'cancelled' });
  const kept = await keep(house, wallet, { ...found.value, comparison });
  if (!kept.ok) return kept;
  const { known, news } = kept.value;
  house.notices.tell(wallet, news);
  const source = { backend, headers: headers.value, read: readEntries(known) };
  await proveKept(house, wallet.id, { ...source, signal: watch.signal });
  return succeed({ known, backend });
}

/** The wallet as it is saved by now: it may have been changed while it was synced. */
async function proveKept(house: SyncHouse, walletId: string, source: ProofSource): Promise<void> {
  const now = savedWalletOf(house.vault, walletId);
  if (now.ok) await proveAfterSync(house, now.value, source);
}

function watchedCount({ watches }: SavedServer, { id }: SavedWallet): number | null {
  return watches.find(({ walletId }) => walletId === id)?.count ?? null;
}

type Chosen = ChosenServers & { readonly wallet: SavedWallet };

function choose(
  { vault }: SyncHouse,
  { walletId, serverId }: Wanted,
): Result<Chosen, Fault<'not_found' | 'no_server'> | VaultFault> {
  const profile = vault.read();
  if (!profile.ok) return profile;
  const wallet = savedWalletOf(vault, walletId);
  if (!wallet.ok) return wallet;
  const servers = chooseServers(profile.value.servers, wallet.value.network, serverId);
  return servers === null
    ? fail({ code: 'no_server' })
    : succeed({ ...servers, wallet: wallet.value });
}

/** Null when the second server could not tell: then nothing was compared, and that is what is shown. */
async function compareWith(
  { backends, now }: SyncHouse,
  order: SyncOrder,
  found: FoundOnChain,
  second: SavedServer,
): Promise<Comparison | null> {
  const backend = backends.of(second, '');
  const { id, name } = second;
  const agrees = await compareServers(order, found, backend);
  return agrees.ok ? { server: { id, name }, at: now().toISOString(), agrees: agrees.value } : null;
}

type Kept = { readonly known: WalletChain; readonly news: readonly ChainEvent[] };

async function keep(
  house: SyncHouse,
  wallet: SavedWallet,
  found: FoundOnChain,
): Promise<Result<Kept, Fault<'not_found'>>> {
  const moment = {
    at: house.now().toISOString(),
    newId: house.newId,
    isFirstOfRun: !house.synced.has(wallet.id),
  };
  const isThere = savedWalletOf(house.vault, wallet.id);
  if (!isThere.ok && isThere.error.code === 'not_found') return fail({ code: 'not_found' });
  const told = new Set<string>();
  const known = await house.cache.change(wallet, (before) => {
    for (const { id } of before?.events ?? []) told.add(id);
    return mergeFound(before, found, wallet, moment);
  });
  if (known === null) throw new Error('What was found is gone');
  house.synced.add(wallet.id);
  await saveBalance(house, known);
  return succeed({ known, news: known.events.filter(({ id }) => !told.has(id)) });
}
