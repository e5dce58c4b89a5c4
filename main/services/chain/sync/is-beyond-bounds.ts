import type { Collected } from './collect-transactions.ts';
import type { UsedScript } from './sync-order.ts';

/** Lines of all histories together. A wallet has fewer; a server that makes some up would be asked for each. */
const MOST_LINES = 500_000;
/** All transactions together: 600,000 usual ones. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Whether what was collected, and what was found now, is more than a wallet can have. */
export function isBeyondBounds(
  { scripts, listed }: Pick<Collected, 'scripts' | 'listed'>,
  found: readonly UsedScript[],
): boolean {
  const lines = sumOf([...scripts, ...found], ({ entries }) => entries.length);
  const bytes = sumOf([...listed.values()], ({ transaction }) => transaction.bytes.length);
  return lines > MOST_LINES || bytes > MOST_BYTES;
}

function sumOf<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((sum, one) => sum + count(one), 0);
}
