import type { Input } from '../../../preload/contract.ts';
import { walletsInUse } from '../../domain/profile/wallets-in-use.ts';
import { succeed } from '../../domain/result.ts';
import { markSeen } from '../../domain/wallet-chain/mark-seen.ts';
import type { WalletChain } from '../../domain/wallet-chain/wallet-chain.ts';
import type { Services } from '../services.ts';
import { changeWallet, findWallet } from './saved-wallets.ts';

/** What is known of saved wallets from the chain, to be read and changed. */
export type KnownChains = {
  readonly known: (walletId: string) => Promise<WalletChain | null>;
  readonly change: (
    walletId: string,
    change: (known: WalletChain) => WalletChain,
  ) => Promise<WalletChain | null>;
};

/** Address formats take a while to load, so that happens at their first use. */
const loadView = () => import('../view-wallet-chain.ts');

/** What the last sync found of a saved wallet. */
export async function showHistory(services: Services, chains: KnownChains, walletId: string) {
  const wallet = findWallet(services, walletId);
  if (!wallet.ok) return wallet;
  const { viewWalletChain } = await loadView();
  const known = await chains.known(walletId);
  const at = services.now().toISOString();
  return succeed(viewWalletChain(wallet.value, known, { locale: services.locale(), at }));
}

/** Says how far to search the next time. */
export async function setGapLimit(
  services: Services,
  chains: KnownChains,
  { walletId, gapLimit }: Input<'chain.setGapLimit'>,
) {
  const changed = await changeWallet(services, walletId, (wallet) =>
    succeed(wallet.gapLimit === gapLimit ? wallet : { ...wallet, gapLimit }),
  );
  return changed.ok ? showHistory(services, chains, walletId) : changed;
}

/** What happened to all wallets in use, newest first. */
export async function listEvents(services: Services, chains: KnownChains) {
  const profile = services.vault.read();
  if (!profile.ok) return profile;
  const { viewChainEvents } = await loadView();
  const known = await Promise.all(walletsInUse(profile.value).map(({ id }) => chains.known(id)));
  const locale = services.locale();
  const events = known.flatMap((one) => (one === null ? [] : viewChainEvents(one, locale)));
  return succeed({ events: events.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)) });
}

/** Marks what happened to a wallet as seen. */
export async function markEventsSeen(services: Services, chains: KnownChains, walletId: string) {
  const wallet = findWallet(services, walletId);
  if (!wallet.ok) return wallet;
  const at = services.now().toISOString();
  await chains.change(walletId, (known) => markSeen(known, at));
  return succeed({});
}

/** Coins or history of a wallet as a table for a spreadsheet. */
export async function exportTable(
  services: Services,
  chains: KnownChains,
  { walletId, table }: Input<'chain.export'>,
) {
  const wallet = findWallet(services, walletId);
  if (!wallet.ok) return wallet;
  const view = await showHistory(services, chains, walletId);
  if (!view.ok) return view;
  const { writeChainTable } = await import('../write-chain-table.ts');
  const { name } = wallet.value;
  return succeed(writeChainTable(view.value, table, { name, locale: services.locale() }));
}
