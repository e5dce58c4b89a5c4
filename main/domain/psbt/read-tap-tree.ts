import {
  isAtEnd,
  startCursor,
  takeBytes,
  takeVarBytes,
  type ByteCursor,
} from '../transaction/byte-cursor.ts';
import { tapBranchHash, tapLeafHash } from './tap-hashes.ts';

/** Deepest place of a leaf (BIP-341). */
const DEEPEST_LEAF = 128;
/** Leaves that one tree may have here. Wallets write a handful. */
const MOST_LEAVES = 1000;

/**
 * The Merkle root of a script tree written depth first (BIP-371): depth, leaf version and script of each leaf. Null
 * when the depths do not make one whole tree, when there are far too many, or a leaf version is odd.
 */
export function readTapTree(bytes: Uint8Array): Uint8Array | null {
  const cursor = startCursor(bytes);
  // Finished branches that still wait for their sibling, the deepest last.
  let open: readonly Branch[] | null = [];
  for (let leaves = 0; !isAtEnd(cursor) && open !== null; leaves += 1) {
    const leaf = leaves < MOST_LEAVES ? takeLeaf(cursor) : null;
    open = leaf === null ? null : addBranch(open, leaf);
  }
  const [root, ...more] = open ?? [];
  return root === undefined || more.length > 0 || root.depth > 0 ? null : root.hash;
}

type Branch = { readonly depth: number; readonly hash: Uint8Array };

function takeLeaf(cursor: ByteCursor): Branch | null {
  const [depth, version] = takeBytes(cursor, 2) ?? [];
  const script = takeVarBytes(cursor);
  if (depth === undefined || version === undefined || script === null) return null;
  if (depth > DEEPEST_LEAF || version % 2 !== 0) return null;
  return { depth, hash: tapLeafHash(version, script) };
}

/** Joins siblings as long as there are any. Null when the new branch lies above one that is still open. */
function addBranch(open: readonly Branch[], branch: Branch): readonly Branch[] | null {
  const last = open.at(-1);
  if (last === undefined || branch.depth > last.depth) {
    // Once the root is there, the tree is whole.
    return last?.depth === 0 ? null : [...open, branch];
  }
  if (branch.depth < last.depth || branch.depth === 0) return null;
  const joined = { depth: branch.depth - 1, hash: tapBranchHash(last.hash, branch.hash) };
  return addBranch(open.slice(0, -1), joined);
}
