import { keepsProof, type Checked } from './checked-headers.ts';
import type { ListedTransaction, SyncOrder } from './sync-order.ts';

/**
 * Whether a server leaves out, or puts elsewhere, what was proven to be in a block that is in the chain still. It would make
 * a coin that was spent look as if it were there.
 */
export function deniesProof(
  { before, headers }: SyncOrder,
  checked: Checked,
  listed: ReadonlyMap<string, ListedTransaction>,
): boolean {
  return (before?.entries ?? []).some(
    ({ txid, block }) =>
      block !== null &&
      keepsProof(block, headers, checked) &&
      listed.get(txid)?.heightBlocks !== block.heightBlocks,
  );
}
