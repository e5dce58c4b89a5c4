import type { CatalogVenue } from '../exposure/venue-catalog.ts';
import type { Profile } from '../profile/profile.ts';
import type { Move } from '../stress/move-holdings.ts';
import { bitcoinLeft } from './plan-amounts.ts';
import { handsOutCoins, type PlanSituation } from './plan-situation.ts';
import { entryOf, stateOfPlan, type Plan } from './plan.ts';
import { situationOf } from './situation-of.ts';
import { askKey, partsMade } from './withdrawals-of.ts';

/** What one plan still takes out of its venue, on its way or not asked for yet. */
export type PlannedMoves = {
  readonly planId: string;
  readonly venueId: string;
  readonly venueName: string;
  /** At least one. */
  readonly moves: readonly Move[];
};

/**
 * What the plans that have not ended, paused ones too, still move to own keys: all that lies at the venue, but for what the user
 * chose to leave there. Plans that move nothing are left out, as are those of venues that hand out no coins: there one sells,
 * and what is bought instead nobody knows yet.
 */
export function plannedMoves(
  profile: Profile,
  catalog: readonly CatalogVenue[],
): readonly PlannedMoves[] {
  return profile.plans.flatMap((plan): readonly PlannedMoves[] => {
    const state = stateOfPlan(plan);
    if (state === 'done' || state === 'abandoned') return [];
    const moves = movesOf(plan, situationOf(profile, plan.venueId, catalog));
    const { id: planId, venueId, venueName } = plan;
    return moves.length === 0 ? [] : [{ planId, venueId, venueName, moves }];
  });
}

function movesOf(plan: Plan, situation: PlanSituation): readonly Move[] {
  if (!handsOutCoins(situation.custody)) return [];
  const { venueId } = plan;
  // What is on its way was taken off the holdings of a situation, but still lies there as far as anyone has seen.
  const assets = new Set([
    ...situation.holdings.map(({ asset }) => asset),
    ...(partsMade(plan).length > 0 ? ['BTC'] : []),
  ]);
  return [...assets].flatMap((asset): readonly Move[] => {
    if (asset !== 'BTC') return isLeft(plan, `other_asset.${asset}`) ? [] : [{ venueId, asset }];
    const rest = partsMade(plan).filter((part) => part > 0).length + 1;
    if (!isLeft(plan, askKey(rest))) return [{ venueId, asset }];
    return [{ venueId, asset, keep: bitcoinLeft(situation) }];
  });
}

function isLeft(plan: Plan, step: string): boolean {
  return entryOf(plan, step)?.evidence.kind === 'skipped';
}
