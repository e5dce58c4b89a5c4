import type { Fault } from '../../domain/fault.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { savedWalletOf } from '../../services/vault/saved-wallet-of.ts';
import { changeProfile } from '../change-profile.ts';
import type { Services } from '../services.ts';

type WalletNotFound = Fault<'not_found'>;

/** A saved wallet by its id. */
export function findWallet({ vault }: Services, walletId: string) {
  return savedWalletOf(vault, walletId);
}

/**
 * Changes one saved wallet and answers it as it was saved. A change that refuses leaves everything as it was, and one
 * that answers the same wallet writes nothing.
 */
export async function changeWallet<E = never>(
  services: Services,
  walletId: string,
  change: (wallet: SavedWallet) => Result<SavedWallet, E>,
) {
  const changed = await changeProfile<E | WalletNotFound>(services, (profile) => {
    const wallet = profile.wallets.find(({ id }) => id === walletId);
    if (wallet === undefined) return walletNotFound();
    const next = change(wallet);
    if (!next.ok) return next;
    if (next.value === wallet) return succeed(profile);
    const wallets = profile.wallets.map((one) => (one === wallet ? next.value : one));
    return succeed({ ...profile, wallets });
  });
  return pickWallet(changed, walletId);
}

/** The wallet that a change has just saved or kept. */
export function pickWallet<E>(profile: Result<Profile, E>, walletId: string) {
  if (!profile.ok) return profile;
  const wallet = profile.value.wallets.find(({ id }) => id === walletId);
  if (wallet === undefined) throw new Error('A wallet that was just saved is missing');
  return succeed({ wallet });
}

export function walletNotFound() {
  return fail<WalletNotFound>({ code: 'not_found', fields: ['walletId'] });
}
