import type { BlockProof } from '../../../domain/chain/verify-inclusion.ts';
import type { MerkleProof } from '../chain-backend.ts';

/** What a server gave, to be held against a header of the checked chain. */
export function asBlockProof(proof: MerkleProof, headerHex: string): BlockProof {
  return proof.kind === 'branch'
    ? { kind: 'branch', headerHex, merkle: proof.merkle, pos: proof.pos }
    : { kind: 'txoutproof', headerHex, proofHex: proof.hex };
}
