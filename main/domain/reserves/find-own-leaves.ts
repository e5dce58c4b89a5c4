import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../result.ts';
import type { Inclusion } from './inclusion.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';
import { isSameBytes, littleEndian64, pathInTree, type LiabilityTree } from './liability-tree.ts';

/** The leaves that were made with a key, which only the account and the venue know; their sum is the balance. */
export function findOwnLeaves(tree: LiabilityTree, key: Uint8Array): Result<Inclusion, LeafFault> {
  const own = tree.leaves.flatMap(({ hash, sats }, index) => {
    const leaf = hmac(
      sha256,
      key,
      concatBytes(littleEndian64(sats), littleEndian64(BigInt(index))),
    );
    return isSameBytes(leaf, hash) ? [{ index, sats }] : [];
  });
  const [first] = own;
  const [root] = tree.nodes;
  if (first === undefined || root === undefined) return refuseLeaf('no_leaf_for_account', 0);
  const sum = own.reduce((so, { sats }) => so + sats, 0n);
  return succeed({
    root: bytesToHex(root.hash),
    rootSums: { BTC_sat: root.sats.toString() },
    balances: { BTC_sat: sum.toString() },
    findings: [],
    path: pathInTree(tree, first.index),
    variant: null,
    auditDay: null,
  });
}
