import { noteArrivals } from '../../domain/plan/note-arrivals.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { SavedBalance } from '../../domain/profile/saved-wallet.ts';
import { succeed } from '../../domain/result.ts';
import { ledgerOf } from '../../domain/wallet-chain/ledger-of.ts';
import type { WalletChain } from '../../domain/wallet-chain/wallet-chain.ts';
import { updateProfile } from '../vault/update-profile.ts';

/**
 * Keeps the balance of a wallet, as the chain says it, with the wallet, and with the exit plans what came in for them: the
 * coins leave the venue in the same step. Written only where something differs from what is there.
 */
export async function saveBalance(
  house: Parameters<typeof updateProfile>[0],
  known: WalletChain,
): Promise<void> {
  const at = known.syncedAt;
  const { confirmedSats } = ledgerOf(known, at).balance;
  await updateProfile<never>(house, at, (profile) =>
    succeed(withArrivals(withBalance(profile, known.walletId, { confirmedSats, at }), known, at)),
  );
}

function withArrivals(profile: Profile, known: WalletChain, at: string): Profile {
  const plans = noteArrivals(profile.plans, known, at);
  return plans === profile.plans ? profile : { ...profile, plans };
}

function withBalance(
  profile: Profile,
  walletId: string,
  found: Omit<SavedBalance, 'source'>,
): Profile {
  const wallet = profile.wallets.find(({ id }) => id === walletId);
  if (wallet === undefined || isSame(wallet.balance, found)) return profile;
  const balance = { ...found, source: 'chain' } as const;
  const wallets = profile.wallets.map((one) => (one === wallet ? { ...one, balance } : one));
  return { ...profile, wallets };
}

function isSame(before: SavedBalance | null, found: Omit<SavedBalance, 'source'>): boolean {
  return before?.source === 'chain' && before.confirmedSats === found.confirmedSats;
}
