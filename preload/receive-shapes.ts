import type { LabelSkip } from '../main/domain/labels/select-own-labels.ts';
import type { WalletLabel } from '../main/domain/labels/wallet-label.ts';
import type { AddressPlace } from '../main/domain/wallet/find-address.ts';

/** `found: false` says that it is not among the first addresses, as many as were asked for. */
export type AddressSearch =
  | { readonly found: false; readonly lookAlike?: LookAlikeView }
  | ({
      readonly found: true;
      readonly walletId: string;
      readonly address: string;
      /** ISO 8601 UTC; null when it was never handed out here. */
      readonly handedOutAt: string | null;
    } & AddressPlace);
/** The own address that a foreign one resembles at its ends. Counts are in characters, the place is counted from 1. */
export type LookAlikeView = AddressPlace & {
  readonly walletId: string;
  readonly address: string;
  /** The foreign one, without a link around it. */
  readonly seen: string;
  /** The foreign one is an address in itself; if not, its check characters are wrong. */
  readonly isSound: boolean;
  readonly firstDifferenceAt: number;
  readonly sameHead: number;
  readonly sameTail: number;
};

/** `next` is null when there is none left. Of the addresses handed out the newest are here, `handedOutCount` counts all. */
export type ReceiveView = {
  readonly next: ReceiveAddress | null;
  /** Addresses in a row before the next one on which nothing is known to have arrived. */
  readonly unpaidBefore: number;
  readonly isBeyondGap: boolean;
  readonly gapLimit: number;
  readonly handedOut: readonly HandedOutView[];
  readonly handedOutCount: number;
};
type ReceiveAddress = {
  readonly index: number;
  readonly address: string;
  readonly path: string | null;
};
/** Times in ISO 8601 UTC. `paidAt` is null while nothing is known to have arrived. */
export type HandedOutView = ReceiveAddress & {
  readonly at: string;
  readonly paidAt: string | null;
  /** The chain shows the payment, so that the mark is not the user's to take away. */
  readonly isPaidOnChain: boolean;
  readonly label: string | null;
};

export type LabelView = Pick<WalletLabel, 'type' | 'ref' | 'label' | 'spendable'>;
/** `lastImportAt` is there while that import can be taken back. */
export type LabelsView = {
  readonly labels: readonly LabelView[];
  readonly lastImportAt: string | null;
};
/** `read` counts the records of the file. Lines are counted from 1. */
export type LabelImportView = LabelsView & {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: readonly {
    readonly line: number;
    readonly reason: LabelSkip;
    readonly message: string;
  }[];
};

/** Codes that the language files have a sentence for. */
export type { LabelSkip };
