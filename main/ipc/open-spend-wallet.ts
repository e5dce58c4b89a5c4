import { fail, succeed } from '../domain/result.ts';
import type { Services } from './services.ts';

/** Addresses of each chain among which coins are looked for: as many as a wallet's own search looks at. */
const SEARCHED = 1000;

/** A saved wallet, ready to build and check payments. */
export async function openSpendWallet(services: Services, walletId: string) {
  const profile = services.vault.read();
  if (!profile.ok) return profile;
  const saved = profile.value.wallets.find(({ id }) => id === walletId);
  if (saved === undefined) return fail({ code: 'not_found', fields: ['walletId'] } as const);
  const [{ readWallet }, { viewWallet }] = await Promise.all([
    import('../domain/wallet/read-wallet.ts'),
    import('../domain/wallet/wallet-view.ts'),
  ]);
  const reading = readWallet(saved.descriptor, { network: saved.network });
  if (!reading.ok) return reading;
  const { wallet } = reading.value;
  if (wallet === null) throw new Error('A key was saved as a wallet');
  return succeed({ saved, wallet, view: viewWallet(wallet, SEARCHED) });
}
