import { detachedText } from './detached-text.ts';
import { isUsed, type Change, type MovementFold, type UsedMovement } from './movement.ts';
import { isPlausibleTime } from './plausible-time.ts';
import type { Statement } from './statement.ts';
import { writeUtcTime } from './utc-time.ts';

type Crossings = Pick<Statement, 'deposits' | 'withdrawals' | 'lastCoinWithdrawalAt'>;

type Crossing = {
  readonly direction: 'in' | 'out' | 'taken_back';
  readonly reference: string;
  readonly key: string;
  /** Coins that went out of the venue's hands. */
  readonly isCoinAway: boolean;
  readonly time: number;
};

/**
 * Counts what crossed the venue's border. A deposit below zero or a withdrawal above it takes an earlier one back: it
 * is no movement of its own, and a withdrawal taken back did not leave. Moves into and out of earning stay inside, and
 * with `pairsStayInside` so do a deposit and a withdrawal under one reference.
 */
export function foldCrossings(latest: number, pairsStayInside: boolean): MovementFold<Crossings> {
  const crossings: Crossing[] = [];
  return {
    take: (movement) => {
      if (!isUsed(movement)) return;
      const crossing = crossingOf(movement);
      if (crossing !== null) crossings.push(crossing);
    },
    finish: () => count(pairsStayInside ? withoutPairs(crossings) : crossings, latest),
  };
}

function crossingOf(movement: UsedMovement): Crossing | null {
  const { effect, time } = movement;
  if (effect !== 'deposit' && effect !== 'withdrawal' && effect !== 'crossing') return null;
  const change = movement.changes.find(
    ({ isEarning, amount }) => !isEarning && amount.units !== 0n,
  );
  if (change === undefined) return null;
  const direction = directionOf(effect, change);
  if (direction === null) return null;
  const reference = detachedText(movement.reference);
  return {
    direction,
    reference,
    key: detachedText(`${reference}\0${change.exportName}`),
    isCoinAway: direction === 'out' && !change.isMoney && !movement.staysAtVenue,
    time,
  };
}

function directionOf(
  effect: 'deposit' | 'withdrawal' | 'crossing',
  { amount }: Change,
): Crossing['direction'] | null {
  const isIn = amount.units > 0n;
  if (effect === 'deposit') return isIn ? 'in' : null;
  if (effect === 'withdrawal') return isIn ? 'taken_back' : 'out';
  return isIn ? 'in' : 'out';
}

function withoutPairs(crossings: readonly Crossing[]): readonly Crossing[] {
  const referencesOf = (wanted: Crossing['direction']) =>
    new Set(
      crossings
        .filter(({ direction, reference }) => direction === wanted && reference !== '')
        .map(({ reference }) => reference),
    );
  const [came, left] = [referencesOf('in'), referencesOf('out')];
  return crossings.filter(({ reference }) => !came.has(reference) || !left.has(reference));
}

function count(crossings: readonly Crossing[], latest: number): Crossings {
  const out = crossings.filter(({ direction }) => direction === 'out');
  const takenBack = new Set(
    crossings.filter(({ direction }) => direction === 'taken_back').map(({ key }) => key),
  );
  const newest = out
    .filter(
      ({ isCoinAway, key, time }) =>
        isCoinAway && !takenBack.has(key) && isPlausibleTime(time, latest),
    )
    .reduce((best, { time }) => Math.max(best, time), -Infinity);
  return {
    deposits: crossings.filter(({ direction }) => direction === 'in').length,
    withdrawals: out.length,
    lastCoinWithdrawalAt: newest === -Infinity ? null : writeUtcTime(newest),
  };
}
