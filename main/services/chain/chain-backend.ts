import type { ChainTransaction } from '../../domain/chain/chain-transaction.ts';
import type { HistoryEntry } from '../../domain/chain/history-status.ts';
import type { Result } from '../../domain/result.ts';
import type { ChainFault } from './chain-fault.ts';

export type ChainReply<T> = Promise<Result<T, ChainFault>>;

/** What a server says of itself. Only the network is checked; the rest is shown, never relied on. */
export type ServerIdentity = {
  readonly software: string;
  readonly protocol: string;
  readonly genesisHash: string;
};

/** The newest block that a server knows. */
export type Tip = { readonly heightBlocks: number; readonly headerHex: string };

/** The history of one script, confirmed first, and the sum that tells whether it changed since. */
export type ScriptHistory = {
  readonly entries: readonly HistoryEntry[];
  /** As the Electrum protocol has it; null for no history. */
  readonly status: string | null;
};

/** Proof that a transaction is in a block: a branch of hashes, or the form of Bitcoin Core. To be checked, not believed. */
export type MerkleProof =
  | { readonly kind: 'branch'; readonly merkle: readonly string[]; readonly pos: number }
  | { readonly kind: 'tx_out_proof'; readonly hex: string };

export type ChainNotice =
  | { readonly kind: 'tip'; readonly tip: Tip }
  | { readonly kind: 'script'; readonly scriptHash: string }
  | { readonly kind: 'ended'; readonly fault: ChainFault };

/** Histories in the order of the scripts; `unchanged` where the status is still the one that was known. */
export type Histories = readonly (ScriptHistory | 'unchanged')[];

/** What every server of the block chain can be asked. Nothing that it answers is believed beyond its form. */
export type ChainBackend = {
  readonly kind: 'electrum' | 'esplora' | 'bitcoin_core';
  readonly identify: (signal: AbortSignal) => ChainReply<ServerIdentity>;
  readonly tip: (signal: AbortSignal) => ChainReply<Tip>;
  /** Headers of 80 bytes in hex, from a height upwards; fewer where the chain ends. */
  readonly headers: (
    start: number,
    count: number,
    signal: AbortSignal,
  ) => ChainReply<readonly string[]>;
  /** Only hashes of the scripts leave, in random order. `known` are statuses by script hash (scriptHash.ts). */
  readonly history: (
    scripts: readonly Uint8Array[],
    signal: AbortSignal,
    known?: ReadonlyMap<string, string | null>,
  ) => ChainReply<Histories>;
  /** Each is the one that was asked for: its id is computed from its bytes. */
  readonly transactions: (
    wanted: readonly HistoryEntry[],
    signal: AbortSignal,
  ) => ChainReply<ReadonlyMap<string, ChainTransaction>>;
  readonly merkle: (wanted: HistoryEntry, signal: AbortSignal) => ChainReply<MerkleProof>;
  /** Satoshi per virtual byte, from 1 to 1000; null when the server has no estimate. */
  readonly feeEstimate: (blocks: number, signal: AbortSignal) => ChainReply<number | null>;
  /** The id of the transaction, which is also computed here. */
  readonly broadcast: (hex: string, signal: AbortSignal) => ChainReply<string>;
  /** Hears of changes to what `history` asked for; null where the server cannot tell. One listener at a time. */
  readonly subscribe: ((listener: (notice: ChainNotice) => void) => void) | null;
  readonly close: () => void;
};

/** What a backend is opened with. */
export type BackendLimits = {
  /** Longest time from asking to the whole answer. */
  readonly limitMs: number;
};

/** Long enough for Tor, short enough not to be taken for a hang. */
export const USUAL_LIMITS: BackendLimits = { limitMs: 30_000 };
