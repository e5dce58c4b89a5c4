import { showHash } from '../../../domain/chain/hex-bytes.ts';
import type { ListedTransaction } from './sync-order.ts';

/**
 * Whether a transaction of which every input is known pays more than they hold. No block can have it, and no node keeps it
 * waiting, so a server that lists it made it up.
 */
export function paysTooMuch(listed: ReadonlyMap<string, ListedTransaction>): boolean {
  return [...listed.values()].some(({ transaction: { tx } }) => {
    const spent = tx.inputs.flatMap(
      ({ hash, vout }) => listed.get(showHash(hash))?.transaction.tx.outputs[vout] ?? [],
    );
    return spent.length === tx.inputs.length && sumOf(spent) < sumOf(tx.outputs);
  });
}

function sumOf(outputs: readonly { readonly valueSats: number }[]): number {
  return outputs.reduce((sum, { valueSats }) => sum + valueSats, 0);
}
