import type { Position } from '../exposure/exposure-score.ts';
import { addValues, valuePositions, type PriceTable } from '../exposure/value-positions.ts';
import type { Reach } from './reach-verdict.ts';

/** How much of what, and whose: the largest holder first. */
export type ReachMeasure = Pick<Reach, 'share' | 'value' | 'unpriced'> & {
  /** Of positions that are reached, by value; those without a price last, by name. */
  readonly holders: readonly Position['holder'][];
};

/** Measures some positions against all. Values are exact; shares are of the value of everything held. */
export function measureReach(
  all: readonly Position[],
  reached: readonly Position[],
  prices: PriceTable,
): ReachMeasure {
  const { valued, unpriced } = valuePositions(all, prices);
  const own = new Set(reached);
  const found = valued.filter(({ position }) => own.has(position));
  const without = unpriced.filter((asset) => reached.some((one) => one.asset === asset));
  const hasMoney = found.length > 0 && found.every(({ value }) => value !== null);
  const byHolder = new Map<string, number>(reached.map(({ holder }) => [holder.id, 0]));
  for (const { position, share } of found)
    byHolder.set(position.holder.id, (byHolder.get(position.holder.id) ?? 0) + share);
  const holders = new Map(reached.map(({ holder }) => [holder.id, holder]));
  return {
    share: found.length === 0 ? null : found.reduce((sum, { share }) => sum + share, 0),
    value: hasMoney ? addValues(found) : null,
    unpriced: without.toSorted(),
    holders: [...holders.values()].toSorted(
      (a, b) =>
        (byHolder.get(b.id) ?? 0) - (byHolder.get(a.id) ?? 0) ||
        a.name.localeCompare(b.name, 'en') ||
        a.id.localeCompare(b.id, 'en'),
    ),
  };
}
