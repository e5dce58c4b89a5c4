import type { HeaderChainReason } from '../main/domain/chain/headers/header-chain-reason.ts';
import type { InclusionReason } from '../main/domain/chain/inclusion-reason.ts';
import type { ChainProofReason } from '../main/domain/ladder/chain-proof-reason.ts';
import type { ProofLimit } from '../main/domain/ladder/prove-in-block.ts';
import type { WorkWorth } from '../main/domain/chain/judge-work.ts';
import type { Network } from '../main/domain/wallet/inspection.ts';

/**
 * A transaction, and how it is said to stand in a block: header, branch (`merkle`) and place (`pos`) as the Electrum
 * protocol has them, or a `txOutProofHex` as `gettxoutproof` of Bitcoin Core makes it. `testnet4` is one of the test
 * networks whose addresses are those of `testnet`. What stands in `merkle` is judged, not refused at the door.
 */
export type SpvInput = {
  readonly network: Network | 'testnet4';
  readonly txHex: string;
  readonly txid?: string;
  readonly height?: number | null;
  readonly headerHex?: string;
  readonly merkle?: readonly (string | number | boolean | null)[];
  readonly pos?: number;
  readonly txOutProofHex?: string;
};

/** `explanation` is the verdict in words, with what it does not show. */
export type SpvVerdict =
  | {
      readonly verdict: 'included';
      readonly explanation: string;
      readonly txid: string;
      /** Place in the block, from 0. */
      readonly position: number;
      readonly block: {
        readonly hash: string;
        readonly merkleRoot: string;
        /** As the miner says. */
        readonly time: string;
        /** As claimed: a single block does not prove it. */
        readonly height: number | null;
        readonly difficulty: number;
      };
      readonly work: WorkWorth;
    }
  | {
      readonly verdict: 'refused';
      readonly explanation: string;
      readonly reason: InclusionReason;
    };
export type { ChainProofReason, HeaderChainReason, InclusionReason, ProofLimit, WorkWorth };
