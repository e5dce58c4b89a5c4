import type { ChainFindingCode } from '../main/domain/wallet-chain/find-doubts.ts';
import type { NoticedKind } from '../main/domain/wallet-chain/notices-of.ts';
import type { ChainEventKind } from '../main/domain/wallet-chain/wallet-chain.ts';
import type {
  BalancePoint,
  TransactionProof,
  TransactionState,
} from '../main/domain/wallet-chain/wallet-ledger.ts';
import type { Chain, Network } from '../main/domain/wallet/inspection.ts';
import type { FindingView } from './shapes.ts';

export type TransactionView = {
  readonly txid: string;
  readonly state: TransactionState;
  /** Null while no block has it. */
  readonly height: number | null;
  /** When its block says that it was made, or when it was seen first. ISO 8601 UTC. */
  readonly at: string;
  /** What it changed for the wallet: negative where coins left. */
  readonly valueSats: number;
  /** Null where an input is somebody else's. */
  readonly feeSats: number | null;
  readonly proof: TransactionProof;
  /** Why a proof was refused, in words. */
  readonly refusal: {
    /** An InclusionReason or ChainCode, of this version or another. */
    readonly reason: string;
    readonly message: string;
  } | null;
  readonly confirmations: number;
  readonly label: string | null;
};

/** An unspent output of the wallet. */
export type UtxoView = {
  readonly txid: string;
  readonly vout: number;
  readonly valueSats: number;
  readonly address: string | null;
  readonly chain: Chain;
  readonly index: number;
  readonly height: number | null;
  readonly proof: TransactionProof;
  /** Mined less than 100 blocks ago: nobody can spend it yet. */
  readonly isImmature: boolean;
  /** Too small to be worth its own fee. */
  readonly isDust: boolean;
  /** Its address was paid more than once. */
  readonly isReused: boolean;
  readonly label: string | null;
};

export type ChainEventView = {
  readonly id: string;
  readonly walletId: string;
  readonly kind: ChainEventKind;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly txid: string | null;
  readonly valueSats: number | null;
  readonly message: string;
  readonly isSeen: boolean;
};

/** What is known of a wallet from the chain; `syncedAt` is null when nobody was asked yet. */
export type WalletChainView = {
  readonly walletId: string;
  readonly network: Network;
  readonly syncedAt: string | null;
  readonly server: { readonly id: string; readonly name: string } | null;
  readonly tipHeight: number | null;
  /** When the newest block says that it was made. ISO 8601 UTC. */
  readonly tipAt: string | null;
  /**
   * `confirmedSats`: in blocks and not spent in blocks; refused ones never count. `pendingSats`: what waiting payments would
   * change, negative where coins leave. `provenSats`: the part of the confirmed that is proven.
   */
  readonly balance: {
    readonly confirmedSats: number;
    readonly pendingSats: number;
    readonly provenSats: number;
  };
  readonly utxos: readonly UtxoView[];
  /** Newest first. */
  readonly transactions: readonly TransactionView[];
  readonly balanceOverTime: readonly BalancePoint[];
  /** Addresses that were looked at on each chain, and after how many unused ones in a row it stops. */
  readonly looked: { readonly receive: number; readonly change: number };
  readonly gapLimit: number;
  /** Whether a second operator tells the same; null when none was asked. */
  readonly comparison: {
    readonly server: { readonly id: string; readonly name: string };
    readonly at: string;
    readonly agrees: boolean;
  } | null;
  readonly findings: readonly FindingView<ChainFindingCode>[];
  /** Newest first. */
  readonly events: readonly ChainEventView[];
};

/** A sync that is under way. `step` is what it is at; `done` of `total` count the same things. */
export type RunningSync = {
  readonly walletId: string;
  readonly step: 'connecting' | 'headers' | 'addresses' | 'transactions' | 'proofs' | 'comparing';
  readonly done: number;
  readonly total: number;
};

export type {
  NoticedKind,
  BalancePoint,
  ChainEventKind,
  ChainFindingCode,
  TransactionProof,
  TransactionState,
};
