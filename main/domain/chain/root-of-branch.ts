import { fail, succeed, type Result } from '../result.ts';
import { readHash, showHash } from './hex-bytes.ts';
import type { MerkleReason } from './inclusion-reason.ts';
import { joinNodes, MOST_LEVELS } from './merkle-node.ts';

/** The way from a transaction to the root, as the Electrum protocol has it. Anything may stand in one that a server sent. */
export type MerkleBranch = {
  /** The siblings from the bottom up, as hashes are shown. */
  readonly merkle: readonly unknown[];
  /** Place of the transaction in the block, from 0. */
  readonly pos: unknown;
};

/**
 * The root that a branch leads to. A left sibling that is the same as the hash beside it would count a transaction twice,
 * at a place where there is none (CVE-2012-2459); a right one stands at the end of every odd row. Rules as in Electrum's
 * verifier since 4.8.0.
 */
export function rootOfBranch(
  txHash: Uint8Array,
  { merkle, pos }: MerkleBranch,
): Result<Uint8Array, MerkleReason> {
  if (merkle.length > MOST_LEVELS) return fail('merkle_too_long');
  const siblings = merkle.flatMap((item) => readHash(item) ?? []);
  if (siblings.length < merkle.length) return fail('merkle_item_malformed');
  if (!isPosition(pos)) return fail('merkle_position_malformed');
  if (pos >= 2 ** siblings.length) return fail('merkle_position_beyond');
  let node = txHash;
  for (const [level, sibling] of siblings.entries()) {
    const above = nodeAbove(node, sibling, ((pos >> level) & 1) === 1);
    if (typeof above === 'string') return fail(above);
    node = above;
  }
  return succeed(node);
}

function isPosition(pos: unknown): pos is number {
  return typeof pos === 'number' && Number.isSafeInteger(pos) && pos >= 0;
}

function nodeAbove(
  node: Uint8Array,
  sibling: Uint8Array,
  isRight: boolean,
): Uint8Array | MerkleReason {
  if (!isRight) return joinNodes(node, sibling) ?? 'merkle_transaction_inside';
  return showHash(sibling) === showHash(node)
    ? 'merkle_twin'
    : (joinNodes(sibling, node) ?? 'merkle_transaction_inside');
}
