import { verifyInclusion, type BlockProof, type Inclusion } from '../chain/verify-inclusion.ts';
import type { ChainTransaction } from '../chain/chain-transaction.ts';
import { succeed, type Result } from '../result.ts';
import type { Network } from '../wallet/inspection.ts';
import { refuseChainProof, type ChainProofFault } from './chain-proof-reason.ts';

/** A transaction, and the proof that it is in a block. */
export type InBlockClaim = {
  readonly txHex: string;
  readonly txid?: string;
  readonly height?: number | null;
  readonly proof: BlockProof;
  /**
   * Only where the header in the proof is the one at this height of the checked chain with the most work seen. What a user
   * hands in never says so.
   */
  readonly isInCheckedChain?: true;
};

/**
 * What a proof leaves open. By file all of it; where the header is in the checked chain, only the last. `best_chain`: one
 * block shows work, not that it is part of the chain with the most. `height`: the height is as it was told.
 * `test_network`: anybody can make such a block.
 */
export type ProofLimit = 'best_chain' | 'height' | 'test_network';

/** A block that a transaction was shown to be in. */
export type ProvenBlock = {
  readonly txid: string;
  readonly blockHash: string;
  /** As it was told; null when it was not. */
  readonly height: number | null;
  /** When the miner says that it was made. ISO 8601 UTC. */
  readonly minedAt: string;
  /** Times that of the first block. */
  readonly difficulty: number;
  readonly limits: readonly ProofLimit[];
};

type Proven = { readonly transaction: ChainTransaction; readonly block: ProvenBlock };

/**
 * Checks that a transaction is in a block whose work counts as evidence: on the main network a block that nobody makes
 * lightly, so one since April 2024, or any of the checked chain; on test networks any.
 */
export function proveInBlock(
  network: Network,
  { isInCheckedChain, ...claim }: InBlockClaim,
): Result<Proven, ChainProofFault> {
  const isChecked = isInCheckedChain === true;
  const inclusion = verifyInclusion({ network, ...claim });
  if (!inclusion.ok) return refuseChainProof(inclusion.error);
  const { transaction, work } = inclusion.value;
  // An old block of the checked chain is not forged by repeating its little work: all that came after it is on top.
  if (work.worth === 'cheap' && !isChecked) return refuseChainProof('block_work_cheap');
  return succeed({ transaction, block: blockOf(inclusion.value, isChecked) });
}

function blockOf(
  { transaction, header, height, work }: Inclusion,
  isChecked: boolean,
): ProvenBlock {
  return {
    txid: transaction.txid,
    blockHash: header.hash,
    height,
    minedAt: new Date(header.time * 1000).toISOString(),
    difficulty: work.difficulty,
    limits: [
      ...(isChecked ? [] : (['best_chain'] as const)),
      ...(isChecked || height === null ? [] : (['height'] as const)),
      ...(work.worth === 'test_network' ? (['test_network'] as const) : []),
    ],
  };
}
