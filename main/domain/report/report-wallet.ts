import type { Ladder } from '../ladder/evaluate-ladder.ts';
import { heardBalance } from '../plan/heard-balance.ts';
import type { Plan } from '../plan/plan.ts';
import type { SavedWallet } from '../profile/saved-wallet.ts';
import type { ReportedWallet } from './report.ts';

/** A wallet by its name, with what was proven of it and until when. Its keys stand on the wallet sheet, not here. */
export function reportWallet(
  saved: SavedWallet,
  ladder: Ladder,
  plans: readonly Plan[],
): ReportedWallet {
  const { name, network, kind, script, threshold, keys, createdAt } = saved;
  const balance = heardBalance(saved, plans);
  return {
    name,
    network,
    kind,
    script,
    threshold,
    keys: keys.length,
    savedAt: createdAt,
    fingerprints: keys.map(({ fingerprint }) => fingerprint),
    balanceSats: balance === null ? null : String(balance.confirmedSats),
    provenRungs: ladder.provenRungs,
    rungs: ladder.rungs.map(({ rung, status, at, until }) => ({ rung, status, at, until })),
  };
}
