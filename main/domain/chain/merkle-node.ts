import { concatBytes } from '@noble/hashes/utils.js';
import { readTransaction } from '../transaction/raw-transaction.ts';
import { hash256 } from '../transaction/script-hashes.ts';

/** Transactions that a block can have: its weight by that of the smallest (Bitcoin Core, src/merkleblock.cpp). */
export const MOST_TRANSACTIONS = 4_000_000 / 240;
/** Levels above the transactions of such a block. */
export const MOST_LEVELS = Math.ceil(Math.log2(MOST_TRANSACTIONS));

/**
 * The hash above two others. Null when the 64 bytes could be a transaction: then it is not said which of the two they are,
 * and a transaction that does not exist could be shown below one that does (CVE-2017-12842).
 */
export function joinNodes(left: Uint8Array, right: Uint8Array): Uint8Array | null {
  const node = concatBytes(left, right);
  return mayBeTransaction(node) ? null : hash256(node);
}

/** None in a block is without inputs or outputs; honest nodes look like one once in 2^29. */
function mayBeTransaction(node: Uint8Array): boolean {
  const tx = readTransaction(node, 'plain');
  if (typeof tx === 'string') return tx !== 'malformed';
  return tx.inputs.length > 0 && tx.outputs.length > 0;
}
