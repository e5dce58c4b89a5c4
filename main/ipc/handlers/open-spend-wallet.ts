import type { WalletView } from '../../domain/psbt/wallet-view.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { succeed } from '../../domain/result.ts';
import type { Wallet } from '../../domain/wallet/wallet.ts';
import type { Services } from '../services.ts';
import { findWallet } from './saved-wallets.ts';

/** Addresses of each chain among which coins are looked for: what people who test a wallet have used is far less. */
const SEARCHED = 300;

type Opened = { readonly descriptor: string; readonly wallet: Wallet; readonly view: WalletView };

/** The wallet that was opened last: deriving what it owns takes a while, and one payment asks for it several times. */
const last = new WeakMap<Services, Opened>();

/** A saved wallet, ready to build and check payments. */
export async function openSpendWallet(services: Services, walletId: string) {
  const found = findWallet(services, walletId);
  if (!found.ok) return found;
  const saved = found.value;
  const known = last.get(services);
  const isSame = known?.descriptor === saved.descriptor && known.wallet.network === saved.network;
  const opened = isSame ? known : await open(saved);
  last.set(services, opened);
  return succeed({ saved, wallet: opened.wallet, view: opened.view });
}

async function open(saved: SavedWallet): Promise<Opened> {
  const [{ readSavedWallet }, { viewWallet }] = await Promise.all([
    import('../../domain/profile/read-saved-wallet.ts'),
    import('../../domain/wallet/wallet-view.ts'),
  ]);
  const wallet = readSavedWallet(saved);
  return { descriptor: saved.descriptor, wallet, view: viewWallet(wallet, SEARCHED) };
}
