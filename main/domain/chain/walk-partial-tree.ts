import { fail, succeed, type Result } from '../result.ts';
import { showHash } from './hex-bytes.ts';
import type { MerkleReason, TxOutProofReason } from './inclusion-reason.ts';
import { joinNodes } from './merkle-node.ts';

/** A transaction in a partial tree, with its place in the block from 0. */
export type Match = { readonly txid: string; readonly position: number };

/** A merkle tree with whole branches replaced by their hashes (BIP-37). */
export type PartialTree = {
  /** Transactions of the whole block, as the tree claims. */
  readonly count: number;
  /** In the order in which the walk comes to them. */
  readonly hashes: readonly Uint8Array[];
  /** One bit for each node that the walk comes to, the lowest of each byte first. */
  readonly flags: Uint8Array;
};

type Walked = { readonly root: Uint8Array; readonly matches: readonly Match[] };
type WalkReason = TxOutProofReason | MerkleReason;

/** What a walk has used up so far. Changed in place. */
type Walk = PartialTree & { usedBits: number; usedHashes: number; readonly matches: Match[] };

/**
 * Walks a partial tree from its root down, depth first, as `CPartialMerkleTree::TraverseAndExtract` of Bitcoin Core does,
 * and gives its root and the transactions that it is about. All bits and hashes have to be used, bits that fill the last
 * byte up are zero, and no two siblings are the same (CVE-2012-2459).
 */
export function walkPartialTree(tree: PartialTree): Result<Walked, WalkReason> {
  const walk: Walk = { ...tree, usedBits: 0, usedHashes: 0, matches: [] };
  const root = hashOf(walk, Math.ceil(Math.log2(tree.count)), 0);
  if (typeof root === 'string') return fail(root);
  const isUsedUp =
    walk.usedHashes === tree.hashes.length &&
    Math.ceil(walk.usedBits / 8) === tree.flags.length &&
    (tree.flags.at(-1) ?? 0) >> (((walk.usedBits - 1) % 8) + 1) === 0;
  return isUsedUp ? succeed({ root, matches: walk.matches }) : fail('txoutproof_malformed');
}

function hashOf(walk: Walk, height: number, position: number): Uint8Array | WalkReason {
  const isMatch = nextBit(walk);
  if (isMatch === null) return 'txoutproof_malformed';
  if (height > 0 && isMatch) return hashOfBoth(walk, height, position);
  const hash = walk.hashes[walk.usedHashes];
  if (hash === undefined) return 'txoutproof_malformed';
  walk.usedHashes += 1;
  if (isMatch) walk.matches.push({ txid: showHash(hash), position });
  return hash;
}

function hashOfBoth(walk: Walk, height: number, position: number): Uint8Array | WalkReason {
  const left = hashOf(walk, height - 1, position * 2);
  if (typeof left === 'string') return left;
  const width = Math.ceil(walk.count / 2 ** (height - 1));
  // The last of an odd row stands beside itself.
  if (position * 2 + 1 >= width) return joinNodes(left, left) ?? 'merkle_transaction_inside';
  const right = hashOf(walk, height - 1, position * 2 + 1);
  if (typeof right === 'string') return right;
  if (showHash(left) === showHash(right)) return 'merkle_twin';
  return joinNodes(left, right) ?? 'merkle_transaction_inside';
}

function nextBit(walk: Walk): boolean | null {
  const byte = walk.flags[walk.usedBits >> 3];
  if (byte === undefined) return null;
  const bit = (byte >> (walk.usedBits & 7)) & 1;
  walk.usedBits += 1;
  return bit === 1;
}
