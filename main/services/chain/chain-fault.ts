import type { HeaderChainReason } from '../../domain/chain/headers/header-chain-reason.ts';
import type { BroadcastReason } from '../../domain/chain/name-refusal.ts';
import type { Fault } from '../../domain/fault.ts';
import type { NetworkCode } from '../network/network-fault.ts';

/** Why a server could not tell what it was asked. Each code has a sentence in the language files. */
export type ChainCode =
  | NetworkCode
  /** Something listens there, but it does not speak this language, or not this version of it. */
  | 'wrong_protocol'
  | 'server_on_other_network'
  /** A reply that cannot be: missing fields, impossible numbers, an answer to nothing. None of it is used. */
  | 'bad_reply'
  /** The server says that it cannot. */
  | 'server_error'
  /** Two replies of the server exclude each other. */
  | 'contradiction'
  /** Far more messages than anybody asked for. */
  | 'too_many_messages'
  | 'transaction_unknown'
  /** Another transaction than the one that was asked for. */
  | 'wrong_transaction'
  /** A transaction in a block that the server does not have. */
  | 'height_beyond_tip'
  | 'fee_unbelievable'
  | 'broadcast_refused'
  /** Handed over, without an answer, and nobody has seen it yet. */
  | 'broadcast_unsure'
  | 'block_pruned'
  | 'no_transaction_index'
  | 'node_starting'
  | 'wallet_unavailable'
  | 'cookie_unreadable'
  /** Bitcoin Core knows the history only of what it was told to watch. */
  | 'not_watched'
  /** It has thrown away the blocks in which it would have to look. */
  | 'node_pruned'
  /** The headers of its blocks break a rule; the reason says which. */
  | 'headers_refused'
  /** Its chain has less work in it than the one that is known: it is behind, or shows another one. */
  | 'less_work'
  /** Left out or put elsewhere: a transaction that was proven to be in a block which still stands. */
  | 'proof_denied';

export type ChainFault = Fault<ChainCode, HeaderChainReason | BroadcastReason>;
