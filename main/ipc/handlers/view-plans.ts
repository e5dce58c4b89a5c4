import type { DestinationChoice, PlanOverview, PlanView } from '../../../preload/plan-shapes.ts';
import { dueOf } from '../../domain/plan/due-of.ts';
import { judgeDestination } from '../../domain/plan/judge-destination.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { rankVenues } from '../../domain/plan/rank-venues.ts';
import { standingOf } from '../../domain/plan/standing-of.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { walletsInUse } from '../../domain/profile/wallets-in-use.ts';
import { succeed } from '../../domain/result.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import type { Services } from '../services.ts';

/** All plans, and what could be left. */
export async function viewPlans({ vault, settings, now }: Services) {
  const profile = vault.read();
  if (!profile.ok) return profile;
  const at = now().toISOString();
  const viewpoint = { at, currency: settings.get().currency, catalog: venueCatalog };
  const plans = profile.value.plans.toReversed().map((plan) => viewPlan(plan, profile.value, at));
  return succeed<PlanOverview>({
    plans,
    candidates: rankVenues(profile.value, viewpoint),
    destinations: await destinationsFor(walletsInUse(profile.value), at),
    due: dueOf(plans, at),
  });
}

/** A plan as it stands, with where its venue tells more. */
export function viewPlan(plan: Plan, profile: Profile, at: string): PlanView {
  const venue = profile.venues.find(({ id }) => id === plan.venueId);
  const pages = venueCatalog.find(({ id }) => id === venue?.catalogId)?.pages;
  const standing = standingOf(plan, profile, venueCatalog, at);
  return { ...standing, terms: pages?.terms ?? null, proof: pages?.proof ?? null };
}

/** Reading descriptors again takes the wallet engine, which is loaded where there is a wallet. */
async function destinationsFor(
  wallets: readonly SavedWallet[],
  at: string,
): Promise<readonly DestinationChoice[]> {
  if (wallets.length === 0) return [];
  const [{ evaluateLadder }, { rereadDescriptor }] = await Promise.all([
    import('../../domain/ladder/evaluate-ladder.ts'),
    import('../../domain/ladder/reread-descriptor.ts'),
  ]);
  return wallets.map((wallet) => ({
    walletId: wallet.id,
    name: wallet.name,
    verdict: judgeDestination(wallet, evaluateLadder(wallet, rereadDescriptor(wallet), at)),
  }));
}
