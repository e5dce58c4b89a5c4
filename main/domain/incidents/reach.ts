import type { Incident } from './incident.ts';
import { reachCoins } from './reach-coins.ts';
import { reachSeeds } from './reach-seeds.ts';
import type { Reach, ReachState } from './reach-verdict.ts';

/**
 * "Would this have reached my set-up?": judges an incident as if it happened now, to what the user has entered. Pure;
 * the order of positions and wallets makes no difference.
 */
export function reachOf(incident: Incident, state: ReachState): Reach {
  const { reaches } = incident;
  return reaches.kind === 'held'
    ? reachCoins(incident, reaches, state)
    : reachSeeds(incident, reaches, state);
}
