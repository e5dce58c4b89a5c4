import type { WalletView } from '../../../preload/wallet-shapes.ts';
import { heardBalance } from '../../domain/plan/heard-balance.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { succeed, type Result } from '../../domain/result.ts';

/** What leaves this process of a saved wallet: each field by name, so that one that is added later stays here. */
function viewWallet(wallet: SavedWallet): WalletView {
  return {
    id: wallet.id,
    name: wallet.name,
    network: wallet.network,
    kind: wallet.kind,
    script: wallet.script,
    threshold: wallet.threshold,
    keys: wallet.keys,
    descriptor: wallet.descriptor,
    receive: wallet.receive,
    change: wallet.change,
    acceptedFindings: wallet.acceptedFindings,
    createdAt: wallet.createdAt,
    balance: wallet.balance,
    archivedAt: wallet.archivedAt,
    provenance: wallet.provenance,
  };
}

/** The answer of a method that saved or changed one wallet. */
export function viewSaved<E>(saved: Result<{ readonly wallet: SavedWallet }, E>) {
  return saved.ok ? succeed({ wallet: viewWallet(saved.value.wallet) }) : saved;
}

/** The answer of a method that lists them all, each with what came in by an exit plan and no server was asked about yet. */
export function viewWallets<E>(profile: Result<Profile, E>) {
  if (!profile.ok) return profile;
  const { wallets, plans } = profile.value;
  return succeed({
    wallets: wallets.map((one) => viewWallet({ ...one, balance: heardBalance(one, plans) })),
  });
}
