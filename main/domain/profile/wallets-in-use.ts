import type { Profile } from './profile.ts';
import type { SavedWallet } from './saved-wallet.ts';

/** The wallets that count: every saved one but those that were put away. Test networks are among them. */
export function walletsInUse({ wallets }: Pick<Profile, 'wallets'>): readonly SavedWallet[] {
  return wallets.filter(({ archivedAt }) => archivedAt === null);
}
