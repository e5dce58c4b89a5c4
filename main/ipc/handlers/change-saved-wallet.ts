import type { Fault } from '../../domain/fault.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { VaultFault } from '../../services/vault/vault.ts';
import { changeProfile } from '../change-profile.ts';
import type { Services } from '../services.ts';

/** Saves a change of one wallet, unless it leaves the wallet as it is; then the wallet. */
export async function changeSavedWallet<E = never>(
  services: Services,
  walletId: string,
  change: (wallet: SavedWallet) => Result<SavedWallet, E>,
): Promise<Result<SavedWallet, E | VaultFault | Fault<'not_found'>>> {
  const changed = await changeProfile<E | Fault<'not_found'>>(services, (profile) => {
    const wallet = profile.wallets.find(({ id }) => id === walletId);
    if (wallet === undefined) return notFound();
    const next = change(wallet);
    if (!next.ok) return next;
    if (next.value === wallet) return succeed(profile);
    const wallets = profile.wallets.map((one) => (one === wallet ? next.value : one));
    return succeed({ ...profile, wallets });
  });
  if (!changed.ok) return changed;
  const wallet = changed.value.wallets.find(({ id }) => id === walletId);
  return wallet === undefined ? notFound() : succeed(wallet);
}

/** A saved wallet by its id. */
export function findSavedWallet(
  { vault }: Services,
  walletId: string,
): Result<SavedWallet, VaultFault | Fault<'not_found'>> {
  const profile = vault.read();
  if (!profile.ok) return profile;
  const wallet = profile.value.wallets.find(({ id }) => id === walletId);
  return wallet === undefined ? notFound() : succeed(wallet);
}

function notFound() {
  return fail({ code: 'not_found', fields: ['walletId'] } as const);
}
