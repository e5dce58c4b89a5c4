import type { CustodyModel } from './custody-model.ts';
import type { Lever, LeverId, Position } from './exposure-score.ts';
import type { FactId } from './fact-values.ts';
import { isTokenKind } from './issuer.ts';
import type { KnownFact } from './known-fact.ts';
import { sheetOf, type ScoreBasis } from './score-basis.ts';
import { factorsOf, totalPoints } from './score-factors.ts';
import { termsOf } from './score-terms.ts';
import type { Valued } from './value-positions.ts';

/** Below this a step is not worth naming, in points. */
const SMALLEST = 0.05;

/** Kinds that hand out no coins: one sells there, and buys what one keeps oneself. */
const HANDS_OUT_NOTHING: ReadonlySet<CustodyModel> = new Set([
  'etf',
  'fund',
  'broker_no_withdrawal',
]);

/**
 * The three steps that would take most off the score, each found by scoring again as if it were done. Nothing can be done
 * at a venue that closed.
 */
export function bestLevers(valued: readonly Valued[], basis: ScoreBasis): readonly Lever[] {
  const total = (after: readonly Valued[], known = basis): number =>
    totalPoints(factorsOf(termsOf(after, known)));
  const now = total(valued);
  const places = new Map(
    valued
      .map(({ position }) => position.holder)
      .filter(({ kind, custody }) => kind === 'venue' && !isTokenKind(custody))
      .filter(({ id }) => sheetOf(basis, id).get('closed')?.value !== 'yes')
      .map((holder) => [holder.id, holder.custody]),
  );
  const steps = [...places].flatMap(([venueId, custody]): readonly Lever[] => {
    const step = (id: LeverId, points: number): Lever => ({ id, venueId, points: now - points });
    const leave = HANDS_OUT_NOTHING.has(custody) ? 'replace_by_own_keys' : 'move_to_own_keys';
    return [
      step(leave, total(valued.map(atVenue(venueId, inOwnKeys)))),
      step('end_earn', total(valued.map(atVenue(venueId, asSpot)))),
      step('test_withdrawal', total(valued, withFact(basis, venueId, 'withdrawal_tested'))),
      ...(canVerifyLeaf(basis, venueId)
        ? [step('verify_leaf', total(valued, withFact(basis, venueId, 'own_leaf')))]
        : []),
    ];
  });
  return steps
    .filter(({ points }) => points >= SMALLEST)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 3);
}

/** The basis as it would be if the user had done something today. */
function withFact(basis: ScoreBasis, id: string, fact: FactId): ScoreBasis {
  const value = basis.at.slice(0, 10);
  const done: KnownFact = { value, at: basis.at, from: 'own', source: null, note: '' };
  const sheet = new Map([...sheetOf(basis, id), [fact, done] as const]);
  return { ...basis, sheets: new Map([...basis.sheets, [id, sheet] as const]) };
}

/** A leaf can be looked for where a proof of all debts is published. */
function canVerifyLeaf(basis: ScoreBasis, id: string): boolean {
  return sheetOf(basis, id).get('por_liabilities')?.value === 'full';
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
