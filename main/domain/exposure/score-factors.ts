import type { Factor, FactorId } from './exposure-score.ts';
import {
  groupShares,
  isOwnToken,
  isStuck,
  riskOf,
  shareOf,
  sum,
  type ScoreEvidence,
} from './position-terms.ts';
import { FACTOR_WEIGHTS } from './score-weights.ts';
import type { Valued } from './value-positions.ts';

/** The four factors of method 2026.1, each 0–1 with the points it adds. */
export function factorsOf(valued: readonly Valued[], evidence: ScoreEvidence): readonly Factor[] {
  return [
    factor('custody', sum(valued.map((one) => one.share * riskOf(one)))),
    factor('concentration', sum([...groupShares(valued).values()].map((share) => share * share))),
    factor('own_token', shareOf(valued.filter(isOwnToken))),
    factor('exit', shareOf(valued.filter((one) => isStuck(one, evidence)))),
  ];
}

/** Sum of the points of all factors, 0–100. */
export function totalPoints(factors: readonly Factor[]): number {
  return sum(factors.map(({ points }) => points));
}

function factor(id: FactorId, value: number): Factor {
  const { weight } = FACTOR_WEIGHTS[id];
  return { id, weight, value, points: 100 * weight * value };
}
