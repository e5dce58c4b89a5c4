import { MAX_SATS } from '../transaction/raw-transaction.ts';

/**
 * Sum of amounts of zero or above, never beyond all that there will ever be: a server that tells of more lies, and a
 * larger number would not be exact.
 */
export function addSats(amounts: readonly number[]): number {
  return amounts.reduce((sum, sats) => Math.min(sum + sats, MAX_SATS), 0);
}
