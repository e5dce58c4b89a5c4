import type { Ladder } from '../../domain/ladder/evaluate-ladder.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { walletsInUse } from '../../domain/profile/wallets-in-use.ts';

/** A wallet with its ladder at a moment. */
export type WalletWithLadder = { readonly saved: SavedWallet; readonly ladder: Ladder };

/** The wallets in use with their ladders. The engine that reads descriptors again is loaded where there is a wallet. */
export async function laddersOf(
  profile: Profile,
  at: string,
): Promise<readonly WalletWithLadder[]> {
  const wallets = walletsInUse(profile);
  if (wallets.length === 0) return [];
  const [{ evaluateLadder }, { rereadDescriptor }] = await Promise.all([
    import('../../domain/ladder/evaluate-ladder.ts'),
    import('../../domain/ladder/reread-descriptor.ts'),
  ]);
  return wallets.map((saved) => ({
    saved,
    ladder: evaluateLadder(saved, rereadDescriptor(saved), at),
  }));
}
