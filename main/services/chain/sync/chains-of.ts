import type { SavedWallet } from '../../../domain/profile/saved-wallet.ts';
import type { Chain } from '../../../domain/wallet/inspection.ts';

/** The chains of addresses that a saved wallet has. */
export function chainsOf({ change }: Pick<SavedWallet, 'change'>): readonly Chain[] {
  return change === null ? ['receive'] : ['receive', 'change'];
}
