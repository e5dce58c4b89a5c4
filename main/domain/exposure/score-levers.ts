import type { Lever, Position } from './exposure-score.ts';
import { isCustodial, type ScoreEvidence } from './position-terms.ts';
import { factorsOf, totalPoints } from './score-factors.ts';
import type { Valued } from './value-positions.ts';

/** Below this a step is not worth naming, in points. */
const SMALLEST = 0.05;

/** The three steps that would take most off the score, each found by scoring again as if it were done. */
export function bestLevers(valued: readonly Valued[], evidence: ScoreEvidence): readonly Lever[] {
  const now = totalPoints(factorsOf(valued, evidence));
  const gain = (after: readonly Valued[], known = evidence): number =>
    now - totalPoints(factorsOf(after, known));
  const venues = [...new Set(valued.filter(isCustodial).map(({ position }) => position.holder.id))];
  const steps = venues.flatMap((venueId): readonly Lever[] => [
    { id: 'move_to_own_keys', venueId, points: gain(valued.map(atVenue(venueId, inOwnKeys))) },
    { id: 'end_earn', venueId, points: gain(valued.map(atVenue(venueId, asSpot))) },
  ]);
  const tested = venues.slice(0, 1).map((venueId): Lever => {
    return {
      id: 'test_withdrawal',
      venueId,
      points: gain(valued, { ...evidence, withdrawalTested: true }),
    };
  });
  return [...steps, ...tested]
    .filter(({ points }) => points >= SMALLEST)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 3);
}

function atVenue(
  venueId: string,
  change: (position: Position) => Position,
): (one: Valued) => Valued {
  return (one) =>
    one.position.holder.id === venueId ? { ...one, position: change(one.position) } : one;
}

function inOwnKeys(position: Position): Position {
  const holder = { ...position.holder, custody: 'own_keys', ownToken: null } as const;
  return { ...position, arrangement: 'spot', holder };
}

function asSpot(position: Position): Position {
  return { ...position, arrangement: 'spot' };
}
