import type { Chain } from '../wallet/inspection.ts';

/** `verified`: in a block of the checked chain. `unverified`: nothing was shown for it yet, or no block has it. */
export type TransactionProof = 'verified' | 'unverified' | 'refused';

/**
 * `replaced`: another payment of the same coins took its place in a block or in the queue. `conflicting`: two such are
 * waiting. `vanished`: no server knows of it any more.
 */
export type TransactionState =
  'confirmed' | 'unconfirmed' | 'replaced' | 'conflicting' | 'vanished';

/** The wallet's balance at one moment, for the line over time. */
export type BalancePoint = { readonly at: string; readonly sats: number };

export type LedgerTransaction = {
  readonly txid: string;
  readonly state: TransactionState;
  /** Whether it is part of the balance: what was refused, replaced or vanished never is. */
  readonly isCounted: boolean;
  /** Null while no block has it. */
  readonly heightBlocks: number | null;
  /** When its block says that it was made, or when it was seen first. ISO 8601 UTC. */
  readonly at: string;
  /** What it changed for the wallet: negative where coins left. */
  readonly valueSats: number;
  /** Null where it spends something of which the amount is not known. */
  readonly feeSats: number | null;
  readonly confirmations: number;
  readonly proof: TransactionProof;
  /** An InclusionReason or ChainCode: why it, or what it spends, could not be proven. */
  readonly refusedFor: string | null;
};

/** An output of the wallet that no block spends. */
export type LedgerCoin = {
  readonly txid: string;
  readonly vout: number;
  readonly valueSats: number;
  readonly scriptHex: string;
  readonly chain: Chain;
  readonly index: number;
  readonly heightBlocks: number | null;
  readonly proof: TransactionProof;
  /** Mined less than 100 blocks ago: nobody can spend it yet. */
  readonly isImmature: boolean;
  readonly isDust: boolean;
  /** Its address was paid by more than one transaction. */
  readonly isReused: boolean;
  /** The waiting transaction that spends it; null while it is there to be spent. */
  readonly spentByTxid: string | null;
};

/** All sums are safe integers between 0 and MAX_SATS, `pendingSats` between minus that and that. */
export type LedgerBalance = {
  /** In blocks and not spent in blocks. */
  readonly confirmedSats: number;
  /** What waiting payments would change, negative where coins leave. */
  readonly pendingSats: number;
  /** The part of the confirmed that is proven. */
  readonly provenSats: number;
};

/** What a wallet has and how it came to it, worked out anew from the bytes of its transactions. */
export type WalletLedger = {
  readonly balance: LedgerBalance;
  readonly coins: readonly LedgerCoin[];
  /** Newest first. */
  readonly transactions: readonly LedgerTransaction[];
  /** Oldest first; one for each block that changed it, and one for all that wait. */
  readonly balanceOverTime: readonly BalancePoint[];
  /** Highest index with a history; null where none has one. */
  readonly highestUsed: Readonly<Record<Chain, number | null>>;
  /** The first index after all that have a history. */
  readonly nextUnused: Readonly<Record<Chain, number>>;
};
