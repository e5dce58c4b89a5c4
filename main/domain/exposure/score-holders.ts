import { CUSTODY_RISK } from './custody-risk.ts';
import type { Holder, HolderExposure, UnknownFact } from './exposure-score.ts';
import {
  groupShares,
  isCustodial,
  isOwnToken,
  isStuck,
  riskOf,
  shareOf,
  sum,
  type ScoreEvidence,
} from './position-terms.ts';
import { FACTOR_WEIGHTS } from './score-weights.ts';
import { addValues, type Valued } from './value-positions.ts';

/** Each holder's place in the score, the one that adds most points first. Points of all add up to the score. */
export function scoreHolders(
  valued: readonly Valued[],
  evidence: ScoreEvidence,
): readonly HolderExposure[] {
  const holders = new Map(valued.map(({ position }) => [position.holder.id, position.holder]));
  const groups = groupShares(valued);
  return [...holders.values()]
    .map((holder) => {
      const own = valued.filter(({ position }) => position.holder.id === holder.id);
      const share = shareOf(own);
      return {
        holderId: holder.id,
        kind: holder.kind,
        name: holder.name,
        custody: holder.custody,
        riskGroup: holder.riskGroup,
        share,
        risk: share === 0 ? 0 : sum(own.map((one) => one.share * riskOf(one))) / share,
        points: pointsOf(own, groups, evidence),
        value: own.every(({ value }) => value !== null) ? addValues(own) : null,
        unknown: unknownFacts(holder, evidence),
      };
    })
    .toSorted((a, b) => b.points - a.points || b.share - a.share);
}

/** What positions add: their own terms, and their part of their group's square. */
function pointsOf(
  own: readonly Valued[],
  groups: ReadonlyMap<string, number>,
  evidence: ScoreEvidence,
): number {
  const { custody, concentration, own_token: ownToken, exit } = FACTOR_WEIGHTS;
  const squares = own
    .filter(isCustodial)
    .map((one) => one.share * (groups.get(one.position.holder.riskGroup) ?? 0));
  return (
    100 *
    (custody.weight * sum(own.map((one) => one.share * riskOf(one))) +
      concentration.weight * sum(squares) +
      ownToken.weight * shareOf(own.filter(isOwnToken)) +
      exit.weight * shareOf(own.filter((one) => isStuck(one, evidence))))
  );
}

function unknownFacts(holder: Holder, evidence: ScoreEvidence): readonly UnknownFact[] {
  if (!CUSTODY_RISK[holder.custody].custodial) return [];
  return [
    'legal_title',
    'proof_of_reserves',
    'governance',
    'security_programme',
    'licence',
    'track_record',
    ...(evidence.withdrawalTested ? [] : ['withdrawal_tested' as const]),
    ...(holder.ownToken === null ? ['own_token' as const] : []),
  ];
}
