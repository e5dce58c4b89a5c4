import { Big } from 'big.js';
import { CUSTODY_RISK } from '../exposure/custody-risk.ts';
import type { Holder, Position } from '../exposure/exposure-score.ts';
import type { ClaimEdge, Reach } from './claim-graph.ts';
import type { Scenario } from './scenario.ts';
import { nodeOf, spreadFailure } from './spread-failure.ts';
import type { HitCause } from './stress-outcome.ts';

/** That a position is caught, for a share of 0–1, and whether it could still be withdrawn during the run. */
export type Caught = {
  readonly share: Big;
  readonly canRun: boolean;
  readonly cause: HitCause;
};

/** Ways of holding from which nothing can be withdrawn in a hurry. */
const SLOW: ReadonlySet<string> = new Set([
  'fund',
  'etf',
  'broker_no_withdrawal',
  'exchange_earn',
  'lender',
]);

/** Ways of holding that lend coins on. */
const LENDING: ReadonlySet<string> = new Set(['exchange_earn', 'lender']);

/** What is known of the world beside what is held. */
export type StressFacts = {
  readonly edges: readonly ClaimEdge[];
  /** Everyone who holds something today: what was moved away still leans on who they are. */
  readonly houses: readonly Holder[];
};

/** How each position is caught by a failure, in the order given; null where it is not. */
export function judgeHits(
  positions: readonly Position[],
  scenario: Scenario,
  { edges, houses }: StressFacts,
): readonly (Caught | null)[] {
  const failing = failingHouses(houses, scenario);
  const ids = new Set(failing.map(({ id }) => id));
  const groups = new Set(failing.map(({ riskGroup }) => nodeOf(riskGroup)));
  const names = failing.flatMap(({ name, riskGroup }) => [name, riskGroup]);
  const { target, parameters } = scenario;
  const start = target.kind === 'venue' ? names : [...names, target.id];
  const steps = parameters.contagionSteps.value;
  const reaches = spreadFailure(start, edges, steps);
  return positions.map((position) => {
    if (ids.has(position.holder.id)) return certain(position, { kind: 'target' });
    const isMate = steps > 0 && groups.has(nodeOf(position.holder.riskGroup));
    if (isMate && isHeldByOthers(position.holder)) return certain(position, { kind: 'same_group' });
    return worst([
      ...reaches.map((reach) => byClaim(position, reach)),
      byLending(position, scenario),
    ]);
  });
}

/** The houses that stop themselves. */
export function failingHouses(
  houses: readonly Holder[],
  { target }: Pick<Scenario, 'target'>,
): readonly Holder[] {
  return houses.filter(
    (house) =>
      isHeldByOthers(house) &&
      (target.kind === 'venue'
        ? house.id === target.id
        : [house.riskGroup, house.name].map(nodeOf).includes(nodeOf(target.id))),
  );
}

/** Whether its failure can keep coins from the user. */
export function isHeldByOthers({ custody }: Pick<Holder, 'custody'>): boolean {
  return CUSTODY_RISK[custody].custodial;
}

function certain({ holder, arrangement }: Position, cause: HitCause): Caught {
  const canRun = arrangement === 'spot' && !SLOW.has(holder.custody);
  return { share: new Big(1), canRun, cause };
}

/** A house freezes what it holds; a token freezes wherever it lies, own keys included. */
function byClaim(position: Position, { edge, share }: Reach): Caught | null {
  if (!isReached(position, edge)) return null;
  const { from: on, relation, source } = edge;
  return { share: new Big(share), canRun: false, cause: { kind: 'claim', on, relation, source } };
}

function isReached({ holder, asset, arrangement }: Position, { to }: ClaimEdge): boolean {
  if (to.kind === 'asset') return asset === to.asset;
  const isThere = [holder.riskGroup, holder.name].map(nodeOf).includes(nodeOf(to.name));
  return isThere && isHeldByOthers(holder) && (!to.onlyEarning || arrangement === 'earn');
}

function byLending({ holder, arrangement }: Position, { parameters }: Scenario): Caught | null {
  const isLent = LENDING.has(holder.custody) || arrangement === 'earn';
  if (!isLent || !isHeldByOthers(holder)) return null;
  const share = new Big(parameters.lenderSpread.value);
  return { share, canRun: false, cause: { kind: 'lender' } };
}

function worst(all: readonly (Caught | null)[]): Caught | null {
  return all.reduce<Caught | null>(
    (most, one) => (one !== null && one.share.gt(most?.share ?? 0) ? one : most),
    null,
  );
}
