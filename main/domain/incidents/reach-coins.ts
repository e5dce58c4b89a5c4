import type { Position } from '../exposure/exposure-score.ts';
import { nodeOf } from '../stress/spread-failure.ts';
import type { Incident, ReachCondition } from './incident.ts';
import { measureReach } from './measure-reach.ts';
import type { Reach, ReachReason, ReachState, ReachWayOut } from './reach-verdict.ts';
import { wayHeld } from './way-held.ts';

type Held = Extract<ReachCondition, { readonly kind: 'held' }>;

/** An incident that reaches coins by who holds them, or tokens by who issued them. */
export function reachCoins(incident: Incident, condition: Held, state: ReachState): Reach {
  const { positions, prices } = state;
  if (positions.length === 0) return nothingEntered();
  const causes = new Map(positions.map((one) => [one, causeOf(one, condition, state)]));
  const reached = positions.filter((one) => causes.get(one) !== null);
  if (reached.length === 0) return notReached(incident);
  const { holders, ...measure } = measureReach(positions, reached, prices);
  const byCause = WORST_FIRST.map((reason) => {
    const ids = new Set(
      reached.filter((one) => causes.get(one) === reason).map(({ holder }) => holder.id),
    );
    return { reason, holders: holders.filter(({ id }) => ids.has(id)) };
  }).filter((one) => one.holders.length > 0);
  return {
    ...measure,
    verdict: reached.length === positions.length ? 'would_have_reached' : 'partly',
    reasons: byCause.map(({ reason, holders: named }) => ({
      reason,
      names: [...new Set(named.map(({ name }) => name))],
    })),
    missing: null,
    wayOut: wayOutOf(byCause[0]?.holders[0], incident),
  };
}

type Cause = Extract<ReachReason, 'at_that_house' | 'held_that_way' | 'own_token'>;

function causeOf(position: Position, condition: Held, { issuers }: ReachState): Cause | null {
  const { holder, asset } = position;
  const way = wayHeld(position);
  const isOwn = way === 'own_keys' || way === 'shared_keys';
  const houses = condition.houses.map(nodeOf);
  const isThere = [holder.name, holder.riskGroup].some((name) => houses.includes(nodeOf(name)));
  if (isThere && !isOwn) return 'at_that_house';
  if (condition.ways.includes(way)) return 'held_that_way';
  const isToken = asset === holder.ownToken || issuers.get(asset)?.custody === 'platform_token';
  return condition.ownToken && isToken ? 'own_token' : null;
}

const WORST_FIRST: readonly Cause[] = ['at_that_house', 'held_that_way', 'own_token'];

function wayOutOf(holder: Position['holder'] | undefined, incident: Incident): ReachWayOut | null {
  if (holder === undefined) return itemOf(incident);
  return holder.kind === 'venue'
    ? { kind: 'venue', venueId: holder.id }
    : { kind: 'wallet', walletId: holder.id };
}

function itemOf({ items }: Incident): ReachWayOut | null {
  const [itemId] = items;
  return itemId === undefined ? null : { kind: 'item', itemId };
}

function nothingEntered(): Reach {
  return {
    verdict: 'cannot_tell',
    reasons: [{ reason: 'nothing_entered', names: [] }],
    missing: 'holdings',
    share: null,
    value: null,
    unpriced: [],
    wayOut: { kind: 'exposure' },
  };
}

function notReached(incident: Incident): Reach {
  return {
    verdict: 'would_not',
    reasons: [{ reason: 'not_held_that_way', names: [] }],
    missing: null,
    share: 0,
    value: null,
    unpriced: [],
    wayOut: itemOf(incident),
  };
}
