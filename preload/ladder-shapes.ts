import type { LadderTask } from '../main/domain/ladder/ask-task.ts';
import type { Ladder } from '../main/domain/ladder/evaluate-ladder.ts';
import type { Evidence } from '../main/domain/ladder/evidence.ts';
import type { ProofReason } from '../main/domain/ladder/ladder-reason.ts';
import type { AddressProof } from '../main/domain/ladder/prove-addresses.ts';
import type { RestoreProof } from '../main/domain/ladder/prove-restore.ts';
import type { WalletFindingCode } from '../main/domain/wallet/inspection.ts';
import type { SpvInput } from './chain-shapes.ts';
import type { FindingView } from './shapes.ts';

/** The ladder of a wallet, with what was noticed when its descriptor was read again just now. */
export type LadderView = Ladder & {
  readonly walletId: string;
  /** Keys that can sign. `key` counts from 0. */
  readonly keys: readonly {
    readonly key: number;
    readonly fingerprint: string | null;
    readonly path: string | null;
  }[];
  readonly findings: readonly FindingView<WalletFindingCode>[];
  /** Messages signed for exchanges, newest first. They prove no rung. */
  readonly exchangeMessages: readonly Evidence[];
};

/** Rungs that a device or second wallet answers; `key` where each key answers for itself, 0 where it is left out. */
export type TaskInput = {
  readonly walletId: string;
  readonly rung: 2 | 3 | 4;
  readonly key?: number;
};

/**
 * A signature as text: bare, in base64, or framed with message and address as files have it. Or a PSBT of the wallet with
 * signatures in it: base64, hex, UR or BBQr text. `bytesBase64` is a file of either.
 */
export type SignatureProof = {
  readonly key?: number;
  readonly address?: string;
  readonly message?: string;
} & ({ readonly signature: string } | { readonly psbt: string } | { readonly bytesBase64: string });

/**
 * A transaction, and how it stands in a block: header, branch and place as the Electrum protocol has them, or what
 * `gettxoutproof` of Bitcoin Core makes. What stands in `merkle` is judged, not refused at the door.
 */
export type BlockProofInput = {
  readonly txHex: string;
  readonly txid?: string;
  readonly height?: number | null;
} & (
  | { readonly headerHex: string; readonly merkle: SpvInput['merkle'] & {}; readonly pos: number }
  | { readonly txOutProofHex: string; readonly headerHex?: string }
);

export type ProveInput = { readonly walletId: string } & (
  | { readonly rung: 2; readonly proof: AddressProof }
  | { readonly rung: 3; readonly proof: RestoreProof }
  | { readonly rung: 4; readonly proof: SignatureProof }
  | { readonly rung: 5; readonly proof: BlockProofInput }
  /** With every transaction whose outputs are spent, in any order. */
  | {
      readonly rung: 6;
      readonly proof: BlockProofInput & { readonly previousTransactionsHex: readonly string[] };
    }
);

/** What an exchange wants signed to show that an address is yours. */
export type OwnershipTask = {
  readonly address: string;
  /** Absolute where the wallet knows it; null for an address of several keys. */
  readonly path: string | null;
  readonly message: string;
  /** What devices read as a QR code; null without a path. */
  readonly request: string | null;
};
export type OwnershipInput = {
  readonly walletId: string;
  readonly address: string;
  readonly message: string;
};

/** Reasons that the language files have a sentence for. */
export type { LadderTask, ProofReason };
