import type { Input } from '../../../preload/contract.ts';
import { walletsInUse } from '../../domain/profile/wallets-in-use.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { WalletChain } from '../../domain/wallet-chain/wallet-chain.ts';
import { markSeen } from '../../domain/wallet-chain/mark-seen.ts';
import type { Services } from '../services.ts';
import { changeWallet, findWallet } from './saved-wallets.ts';

/** Address formats take a while to load, so that happens at their first use. */
const loadView = () => import('../view-wallet-chain.ts');

/** What the last sync found of a saved wallet. */
export async function showHistory(services: Services, walletId: string) {
  const wallet = findWallet(services, walletId);
  if (!wallet.ok) return wallet;
  const { viewWalletChain } = await loadView();
  const known = await services.chain.known(walletId);
  const how = {
    locale: services.locale(),
    at: services.now().toISOString(),
    watchedSince: watchedSince(services, walletId, known),
    followFault: services.chain.followFault(walletId),
  };
  return succeed(viewWalletChain(wallet.value, known, how));
}

/** Only what a node told stands for less than the whole chain. */
function watchedSince({ vault }: Services, walletId: string, known: WalletChain | null) {
  const profile = vault.read();
  if (!profile.ok || known === null) return null;
  const server = profile.value.servers.find(({ id }) => id === known.server.id);
  return server?.watches.find((one) => one.walletId === walletId)?.since ?? null;
}

/** The transaction that made a coin, as it was fetched. */
export async function findTransaction(services: Services, walletId: string, txid: string) {
  const wallet = findWallet(services, walletId);
  if (!wallet.ok) return wallet;
  const known = await services.chain.known(walletId);
  const entry = known?.entries.find((one) => one.txid === txid);
  return entry === undefined
    ? fail({ code: 'not_found', fields: ['txid'] } as const)
    : succeed({ txHex: entry.hex });
}

/** Says how far to search the next time. */
export async function setGapLimit(
  services: Services,
  { walletId, gapLimit }: Input<'chain.setGapLimit'>,
) {
  const changed = await changeWallet(services, walletId, (wallet) =>
    succeed(wallet.gapLimit === gapLimit ? wallet : { ...wallet, gapLimit }),
  );
  return changed.ok ? showHistory(services, walletId) : changed;
}

/** What happened to all wallets in use, newest first. */
export async function listEvents(services: Services) {
  const profile = services.vault.read();
  if (!profile.ok) return profile;
  const { viewChainEvents } = await loadView();
  const known = await Promise.all(
    walletsInUse(profile.value).map(({ id }) => services.chain.known(id)),
  );
  const locale = services.locale();
  const events = known.flatMap((one) => (one === null ? [] : viewChainEvents(one, locale)));
  return succeed({ events: events.toSorted((a, b) => b.at.localeCompare(a.at)) });
}

/** Marks what happened to a wallet as seen. */
export async function markEventsSeen(services: Services, walletId: string) {
  const wallet = findWallet(services, walletId);
  if (!wallet.ok) return wallet;
  const at = services.now().toISOString();
  await services.chain.change(walletId, (known) => markSeen(known, at));
  return succeed({});
}

/** Coins or history of a wallet as a table for a spreadsheet. */
export async function exportTable(services: Services, { walletId, table }: Input<'chain.export'>) {
  const wallet = findWallet(services, walletId);
  if (!wallet.ok) return wallet;
  const view = await showHistory(services, walletId);
  if (!view.ok) return view;
  const { writeChainTable } = await import('../write-chain-table.ts');
  const { name } = wallet.value;
  return succeed(writeChainTable(view.value, table, { name, locale: services.locale() }));
}
