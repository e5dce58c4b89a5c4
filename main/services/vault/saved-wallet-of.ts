import type { Fault } from '../../domain/fault.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Vault, VaultFault } from './vault.ts';

/** A saved wallet by its id, as it is at this moment. */
export function savedWalletOf(
  vault: Pick<Vault, 'read'>,
  walletId: string,
): Result<SavedWallet, VaultFault | Fault<'not_found'>> {
  const profile = vault.read();
  if (!profile.ok) return profile;
  const wallet = profile.value.wallets.find(({ id }) => id === walletId);
  return wallet === undefined ? fail({ code: 'not_found', fields: ['walletId'] }) : succeed(wallet);
}
