import type { Chain, Network } from '../wallet/inspection.ts';

/** A transaction that concerns a wallet, as it was fetched. Everything about it is read from its bytes again. */
export type ChainEntry = {
  readonly txid: string;
  readonly hex: string;
  /** Null while no block has it. */
  readonly block: EntryBlock | null;
  /** ISO 8601 UTC. */
  readonly firstSeenAt: string;
  /** Since when the server no longer lists it: replaced, in conflict, or dropped. Null while it does. */
  readonly goneAt: string | null;
};

/** `isProven`: shown to be in that block by a merkle branch, and the block to be in the checked chain of headers. */
export type EntryBlock = {
  readonly heightBlocks: number;
  readonly isProven: boolean;
  /** Null where it was not proven. */
  readonly hash: string | null;
  /** Seconds since 1970, as its header says; null where there was none. */
  readonly time: number | null;
};

/** An address of the wallet that has a history, and what the server summed it up in (historyStatus). */
export type UsedAddress = {
  readonly chain: Chain;
  readonly index: number;
  readonly scriptHex: string;
  readonly status: string;
};

/** A payment that a server told of and could not prove. It counts nowhere. */
export type RefusedEntry = {
  readonly txid: string;
  readonly heightBlocks: number;
  /** An InclusionReason or ChainCode. */
  readonly reason: string;
};

export type ServerName = { readonly id: string; readonly name: string };

/** What another operator's server says of the same addresses. */
export type Comparison = {
  readonly server: ServerName;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly agrees: boolean;
};

export type CheckedTip = {
  readonly heightBlocks: number;
  readonly hash: string;
  /** Seconds since 1970. */
  readonly time: number;
  readonly isStale: boolean;
};

/** What one sync found, all of it checked as far as it can be. */
export type FoundOnChain = {
  readonly server: ServerName;
  readonly tip: CheckedTip;
  /** Lowest height whose block was replaced since the last sync; null when none was. */
  readonly replacedFrom: number | null;
  readonly looked: Readonly<Record<Chain, number>>;
  readonly addresses: readonly UsedAddress[];
  /** Everything that the server lists now; `firstSeenAt` and `goneAt` are for the merge to say. */
  readonly entries: readonly Omit<ChainEntry, 'firstSeenAt' | 'goneAt'>[];
  readonly refused: readonly RefusedEntry[];
  readonly comparison: Comparison | null;
};

export type ChainEventKind =
  | 'deposit_seen'
  | 'deposit_proven'
  | 'spend_seen'
  | 'spend_proven'
  | 'reorged_away'
  | 'replaced'
  | 'address_reused'
  | 'dust_received'
  | 'changed_while_closed'
  | 'proof_refused'
  | 'servers_disagree';

/** Something that happened to a wallet, noticed by comparing two syncs. */
export type ChainEvent = {
  readonly id: string;
  readonly kind: ChainEventKind;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly txid: string | null;
  readonly valueSats: number | null;
  readonly seenAt: string | null;
};

/** What is known of a wallet from the chain. It can be fetched again, so nothing is lost with it. */
export type WalletChain = Pick<
  FoundOnChain,
  'server' | 'tip' | 'looked' | 'addresses' | 'refused' | 'comparison'
> & {
  readonly schema: 1;
  readonly walletId: string;
  readonly network: Network;
  /** The descriptor that it is about: known by another, it is thrown away. */
  readonly descriptor: string;
  /** ISO 8601 UTC. */
  readonly syncedAt: string;
  readonly entries: readonly ChainEntry[];
  /** Oldest first; at most a few hundred are kept. */
  readonly events: readonly ChainEvent[];
};
