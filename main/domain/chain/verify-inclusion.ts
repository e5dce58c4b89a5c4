import { fail, succeed, type Result } from '../result.ts';
import type { Network } from '../wallet/inspection.ts';
import { readBlockHeader, type BlockHeader } from './block-header.ts';
import { readChainTransaction, type ChainTransaction } from './chain-transaction.ts';
import { readHash, readHex, showHash } from './hex-bytes.ts';
import type { InclusionReason } from './inclusion-reason.ts';
import { judgeWork, type Work } from './judge-work.ts';
import { readTxOutProof } from './read-tx-out-proof.ts';
import { rootOfBranch, type MerkleBranch } from './root-of-branch.ts';

/** How a transaction is said to stand in a block. All hex. */
export type BlockProof =
  | ({ readonly kind: 'branch'; readonly headerHex: string } & MerkleBranch)
  /** From `gettxoutproof`. With a header beside it, it has to be the same. */
  | { readonly kind: 'txoutproof'; readonly proofHex: string; readonly headerHex?: string };

export type InclusionClaim = {
  readonly network: Network;
  readonly txHex: string;
  /** What it should come out as; the real one is always computed. */
  readonly txid?: string;
  /** What the block is said to be at. A single block does not prove it. */
  readonly height?: number | null;
  readonly proof: BlockProof;
};

/** A transaction that is in a block with work in it. Whether that block is in the best chain is not known. */
export type Inclusion = {
  readonly transaction: ChainTransaction;
  readonly header: BlockHeader;
  /** Place of the transaction in the block, from 0. */
  readonly position: number;
  /** As claimed, or null. */
  readonly height: number | null;
  readonly work: Work;
};

type Placed = { readonly header: BlockHeader; readonly position: number };

/** Checks that a transaction is in a block, and the work in that block's header. Never asks anybody. */
export function verifyInclusion(claim: InclusionClaim): Result<Inclusion, InclusionReason> {
  const height = claim.height ?? null;
  if (height !== null && !(Number.isSafeInteger(height) && height >= 0)) {
    return fail('block_height_malformed');
  }
  const transaction = readChainTransaction(claim.txHex);
  if (!transaction.ok) return transaction;
  const { txid } = transaction.value;
  const fault = judgeId(txid, claim.txid ?? txid);
  if (fault !== null) return fail(fault);
  const placed = placeOf(txid, claim.proof);
  if (!placed.ok) return placed;
  const { header, position } = placed.value;
  const work = judgeWork(header, claim.network, height);
  if (!work.ok) return work;
  return succeed({ transaction: transaction.value, header, position, height, work: work.value });
}

function judgeId(txid: string, claimed: string): InclusionReason | null {
  const hash = readHash(claimed);
  if (hash === null) return 'txid_malformed';
  return showHash(hash) === txid ? null : 'txid_differs';
}

function placeOf(txid: string, proof: BlockProof): Result<Placed, InclusionReason> {
  const headerBytes = readHex(proof.headerHex);
  const header = headerBytes === null ? null : readBlockHeader(headerBytes);
  if (proof.kind === 'txoutproof') {
    if (proof.headerHex === undefined) return placeInProof(txid, proof.proofHex, null);
    return header === null
      ? fail('block_header_malformed')
      : placeInProof(txid, proof.proofHex, header);
  }
  const txHash = readHash(txid);
  if (header === null || txHash === null) return fail('block_header_malformed');
  const root = rootOfBranch(txHash, proof);
  if (!root.ok) return root;
  return showHash(root.value) === header.merkleRoot
    ? succeed({ header, position: Number(proof.pos) })
    : fail('merkle_root_differs');
}

function placeInProof(
  txid: string,
  proofHex: string,
  expected: BlockHeader | null,
): Result<Placed, InclusionReason> {
  const bytes = readHex(proofHex);
  if (bytes === null) return fail('txoutproof_malformed');
  const proof = readTxOutProof(bytes);
  if (!proof.ok) return proof;
  const { header, matches } = proof.value;
  if (expected !== null && expected.hash !== header.hash) return fail('txoutproof_other_block');
  const match = matches.find((one) => one.txid === txid);
  return match === undefined
    ? fail('txoutproof_without_tx')
    : succeed({ header, position: match.position });
}
