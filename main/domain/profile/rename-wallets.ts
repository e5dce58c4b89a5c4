import type { StepEvidence } from '../plan/plan.ts';
import type { Profile } from './profile.ts';

/**
 * The profile with every mention of a wallet under the id that it has elsewhere (`ids`: from here to there). A node knows
 * what it watches by the id of here, so that is left out: under the other id it watches nothing yet.
 */
export function renameWallets(profile: Profile, ids: ReadonlyMap<string, string>): Profile {
  if (ids.size === 0) return profile;
  const renamed = (id: string): string => ids.get(id) ?? id;
  return {
    ...profile,
    wallets: profile.wallets.map((wallet) => ({ ...wallet, id: renamed(wallet.id) })),
    plans: profile.plans.map((plan) => ({
      ...plan,
      log: plan.log.map((entry) => ({ ...entry, evidence: renameIn(entry.evidence, renamed) })),
    })),
    servers: profile.servers.map((server) => ({
      ...server,
      watches: server.watches.filter(({ walletId }) => !ids.has(walletId)),
    })),
  };
}

function renameIn(evidence: StepEvidence, renamed: (id: string) => string): StepEvidence {
  return 'walletId' in evidence ? { ...evidence, walletId: renamed(evidence.walletId) } : evidence;
}
