import { fail, succeed, type Result } from '../result.ts';
import {
  isAtEnd,
  startCursor,
  takeBytes,
  takeCompactSize,
  takeUint32,
  takeVarBytes,
  type ByteCursor,
} from '../transaction/byte-cursor.ts';
import { HEADER_LENGTH, readBlockHeader, type BlockHeader } from './block-header.ts';
import { showHash } from './hex-bytes.ts';
import type { MerkleReason, TxOutProofReason } from './inclusion-reason.ts';
import { walkPartialTree, type Match, type PartialTree } from './walk-partial-tree.ts';
import { MOST_TRANSACTIONS } from './merkle-node.ts';

/** A block header with some of the transactions below its merkle root. Of the work in it nothing is said. */
export type TxOutProof = { readonly header: BlockHeader; readonly matches: readonly Match[] };

/**
 * Reads what `gettxoutproof` of Bitcoin Core makes: a header and a partial merkle tree (CMerkleBlock, BIP-37). Strict:
 * nothing is left over, no bit and no hash is unused, and the tree leads to the root in the header. How many transactions
 * the block has is not proven by it, so that is not told.
 */
export function readTxOutProof(
  bytes: Uint8Array,
): Result<TxOutProof, TxOutProofReason | MerkleReason> {
  const parts = readParts(bytes);
  if (parts === null) return fail('txoutproof_malformed');
  const { header, ...tree } = parts;
  const walked = walkPartialTree(tree);
  if (!walked.ok) return walked;
  const { root, matches } = walked.value;
  return showHash(root) === header.merkleRoot
    ? succeed({ header, matches })
    : fail('merkle_root_differs');
}

function readParts(bytes: Uint8Array): (PartialTree & { readonly header: BlockHeader }) | null {
  const cursor = startCursor(bytes);
  const header = takeHeader(cursor);
  const count = takeUint32(cursor);
  const hashes = takeHashes(cursor);
  const flags = takeVarBytes(cursor);
  if (header === null || count === null || hashes === null || flags === null) return null;
  const isPossible = count > 0 && count <= MOST_TRANSACTIONS && hashes.length <= count;
  return isPossible && isAtEnd(cursor) ? { header, count, hashes, flags } : null;
}

function takeHeader(cursor: ByteCursor): BlockHeader | null {
  const bytes = takeBytes(cursor, HEADER_LENGTH);
  return bytes === null ? null : readBlockHeader(bytes);
}

function takeHashes(cursor: ByteCursor): readonly Uint8Array[] | null {
  const count = takeCompactSize(cursor);
  if (typeof count !== 'number' || count > MOST_TRANSACTIONS) return null;
  const hashes = Array.from({ length: count }, () => takeBytes(cursor, 32));
  const there = hashes.filter((hash) => hash !== null);
  return there.length < count ? null : there;
}
