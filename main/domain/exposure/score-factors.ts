import type { Factor, FactorId, FactorPoints } from './exposure-score.ts';
import type { Term } from './score-terms.ts';
import { FACTOR_WEIGHTS } from './score-weights.ts';

/** The four factors of method 2026.1, each 0–1 with the points it adds. */
export function factorsOf(terms: readonly Term[]): readonly Factor[] {
  const shares = groupShares(terms);
  return [
    factor('custody', sum(terms.map((one) => shareIn(one) * one.risk))),
    factor('concentration', Math.min(1, squaresOf(shares))),
    factor('own_token', sum(terms.filter(({ isOwnToken }) => isOwnToken).map(shareIn))),
    factor('exit', sum(terms.map((one) => shareIn(one) * one.stuck))),
  ];
}

/** Sum of the points of all factors, 0–100. */
export function totalPoints(factors: readonly Factor[]): number {
  return sum(factors.map(({ points }) => points));
}

/**
 * Points of each term by factor; those of all terms are the points of the factors. A group's square is split over its
 * members by size. A token counts in two groups, its holder's and its issuer's, so all squares together can pass 1;
 * then they are scaled down to it.
 */
export function pointsByTerm(terms: readonly Term[]): ReadonlyMap<Term, FactorPoints> {
  const shares = groupShares(terms);
  const scale = Math.min(1, 1 / Math.max(squaresOf(shares), Number.MIN_VALUE));
  return new Map(
    terms.map((one) => {
      const share = shareIn(one);
      const inGroups = sum(one.groups.map((group) => shares.get(group) ?? 0));
      return [
        one,
        {
          custody: pointsFor('custody', share * one.risk),
          concentration: pointsFor('concentration', share * inGroups * scale),
          own_token: pointsFor('own_token', one.isOwnToken ? share : 0),
          exit: pointsFor('exit', share * one.stuck),
        },
      ];
    }),
  );
}

/** Share of all holdings that falls with each risk group. */
function groupShares(terms: readonly Term[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const one of terms) {
    for (const group of one.groups) shares.set(group, (shares.get(group) ?? 0) + shareIn(one));
  }
  return shares;
}

function squaresOf(shares: ReadonlyMap<string, number>): number {
  return sum([...shares.values()].map((share) => share * share));
}

function factor(id: FactorId, value: number): Factor {
  return { id, weight: FACTOR_WEIGHTS[id].weight, value, points: pointsFor(id, value) };
}

function pointsFor(id: FactorId, value: number): number {
  return 100 * FACTOR_WEIGHTS[id].weight * value;
}

/** Share of all holdings in a term, 0–1. */
export function shareIn({ valued }: Term): number {
  return valued.share;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
