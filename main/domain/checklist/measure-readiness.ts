import type { ChecklistLine, Progress, ReadinessLever } from './checklist.ts';
import type { Level } from './checklist-item.ts';

/** What an item counts in readiness: an essential one as much as three advanced ones. Our choice. */
const LEVEL_WEIGHT: Readonly<Record<Level, number>> = { essential: 3, recommended: 2, advanced: 1 };

/** How many levers are named. */
const LEVERS = 3;

/** The weighted share of applicable items that are done. An expired item counts as open. */
export function measureReadiness(items: readonly ChecklistLine[]): Progress {
  const applicable = items.filter(({ status }) => status !== 'not_applicable');
  const done = applicable.filter(({ status }) => status === 'done');
  const all = weightOf(applicable);
  return {
    readiness: all === 0 ? 0 : Math.floor((100 * weightOf(done)) / all),
    done: done.length,
    applicable: applicable.length,
  };
}

/**
 * What would raise readiness most: first what counts most, then what held once and has expired, then the order of the
 * catalogue, which is the order in which somebody leaves: a wallet of one's own before the rules of the house.
 */
export function readinessLevers(items: readonly ChecklistLine[]): readonly ReadinessLever[] {
  const all = weightOf(items.filter(({ status }) => status !== 'not_applicable'));
  return items
    .filter(({ status }) => status === 'open' || status === 'expired')
    .toSorted((a, b) => rankOf(b) - rankOf(a))
    .slice(0, LEVERS)
    .map(({ id, level, minutes }) => ({
      id,
      points: Math.round((1000 * LEVEL_WEIGHT[level]) / all) / 10,
      minutes,
    }));
}

function rankOf({ level, status }: ChecklistLine): number {
  return LEVEL_WEIGHT[level] + (status === 'expired' ? 0.5 : 0);
}

function weightOf(items: readonly ChecklistLine[]): number {
  return items.reduce((total, { level }) => total + LEVEL_WEIGHT[level], 0);
}
