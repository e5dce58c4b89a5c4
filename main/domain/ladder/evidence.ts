import type { MessageScheme } from '../message/message-verdict.ts';
import type { Chain } from '../wallet/inspection.ts';
import type { ProofLimit } from './prove-in-block.ts';

/** The claims about a wallet, from "the descriptor is sound" to "coins can leave"; meaning and order: README. */
export type Rung = 1 | 2 | 3 | 4 | 5 | 6;

/** An address of the wallet that was looked at, and its place. */
export type PlacedAddress = {
  readonly chain: Chain;
  readonly index: number;
  readonly address: string;
};

/** Where an address was seen outside Holdfast. */
export type SeenOn = 'device_screen' | 'device_export' | 'second_wallet';

/** Who compared: `text` and `list` are compared by Holdfast, whole; `eye` is the user's word. */
export type ComparedBy = 'text' | 'list' | 'eye';

/** A transaction in a block with work in it, and what that leaves open. */
export type InBlock = {
  readonly txid: string;
  readonly blockHash: string;
  /** As it was told; null when it was not. */
  readonly height: number | null;
  /** When the block says that it was made. ISO 8601 UTC. */
  readonly minedAt: string;
  readonly limits: readonly ProofLimit[];
};

/** What was really checked. Each kind says what against what, so that it can be shown, and checked again. */
export type Proof =
  | {
      readonly kind: 'addresses_compared';
      readonly comparedBy: ComparedBy;
      readonly seenOn: SeenOn;
      readonly addresses: readonly PlacedAddress[];
    }
  | {
      readonly kind: 'backup_restored';
      readonly restoredOn: 'device' | 'second_wallet';
      /** As it came back; null where the wallet does not know it, so that it was not compared. */
      readonly fingerprint: string | null;
      readonly index: number;
      readonly address: string;
    }
  /** Every word of a phrase that was generated here, given once more. The words are not kept. */
  | { readonly kind: 'words_reentered'; readonly fingerprint: string }
  | {
      readonly kind: 'message_signed';
      readonly address: string;
      readonly path: string | null;
      readonly message: string;
      readonly signature: string;
      readonly scheme: MessageScheme;
    }
  /** A message that an exchange asked for. Without a number of our own it may be old, so it proves no rung. */
  | {
      readonly kind: 'exchange_message_signed';
      readonly address: string;
      readonly message: string;
      readonly signature: string;
      readonly scheme: MessageScheme;
    }
  /** `txid` is that of the transaction without signatures; `inputs` counts those that the key signed. */
  | { readonly kind: 'psbt_signed'; readonly txid: string; readonly inputs: number }
  | ({
      readonly kind: 'deposit_proven';
      readonly receivedSats: number;
      readonly addresses: readonly PlacedAddress[];
    } & InBlock)
  /** `inputs` counts those of the wallet that the key signed. */
  | ({ readonly kind: 'spend_proven'; readonly inputs: number } & InBlock);

export type ProofKind = Proof['kind'];

/** One dated proof. */
export type Evidence = Proof & {
  readonly id: string;
  /** Which of the wallet's keys it is about, counted from 0; null for the whole wallet. */
  readonly key: number | null;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** When the user took it back; null while it stands. */
  readonly revokedAt: string | null;
};

/** What was proven, before it is dated and kept. */
export type ProvenFact = Proof & { readonly key: number | null };
