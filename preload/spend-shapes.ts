import type { PsbtFindingCode } from '../main/domain/psbt/psbt-finding.ts';
import type { ReportedInput, ReportedOutput } from '../main/domain/psbt/psbt-report.ts';
import type { Coin } from '../main/domain/spend/coin.ts';
import type { SpendFindingCode } from '../main/domain/spend/spend-finding.ts';
import type { FindingView } from './shapes.ts';

/** Transactions that pay the wallet, pasted (hex or base64, one a line) or as a file. */
export type CoinsInput = {
  readonly walletId: string;
  readonly text?: string;
  readonly bytesBase64?: string;
};
/** A coin of the wallet, with the transaction that made it. */
export type CoinView = Omit<Coin, 'script' | 'previousTx'> & { readonly txHex: string };

/** Without `vout` every output of the transaction that is the wallet's counts. */
export type CoinChoice = { readonly txHex: string; readonly vout?: number };
/**
 * Either `amountSats` or `all`. `to` is an own address; the next unused one without it. `heightBlocks` is that of the
 * chain, where it is known.
 */
export type PrepareInput = {
  readonly walletId: string;
  readonly coins: readonly CoinChoice[];
  readonly feeRateSatsPerVb: number;
  readonly amountSats?: number;
  readonly all?: true;
  readonly to?: string;
  readonly receiveIndex?: number;
  readonly changeIndex?: number;
  readonly heightBlocks?: number;
};

export type SpendFindingView = FindingView<PsbtFindingCode | SpendFindingCode> & {
  readonly places: readonly number[];
};
/** An unsigned payment within the wallet, looked through by our own inspection. `psbt` is base64. */
export type PreparedSpendView = {
  readonly spendId: string;
  readonly psbt: string;
  readonly fileName: string;
  readonly inputs: readonly ReportedInput[];
  readonly outputs: readonly ReportedOutput[];
  readonly paySats: number;
  readonly changeSats: number;
  readonly feeSats: number;
  readonly feeRateSatsPerVb: number;
  /** Most that the signed transaction takes. */
  readonly vbytes: number;
  readonly findings: readonly SpendFindingView[];
};

/** The signed PSBT or finished transaction, for a payment by id or by its unsigned PSBT (base64) and its wallet. */
export type CheckSpendInput = {
  readonly spendId?: string;
  readonly walletId?: string;
  readonly psbt?: string;
  readonly text?: string;
  readonly bytesBase64?: string;
};
/** What has come back so far. `signedKeys` counts the keys of the wallet from 0: evidence that they can sign. */
export type CheckedSpendView = {
  readonly spendId: string;
  readonly signedKeys: readonly number[];
  readonly keys: readonly {
    readonly fingerprint: string | null;
    readonly path: string | null;
    readonly hasSigned: boolean;
  }[];
  /** Signatures that the input with the most still needs; null when its conditions are not one number. */
  readonly signaturesMissing: number | null;
  readonly inputs: readonly ReportedInput[];
  readonly findings: readonly SpendFindingView[];
  /** All good signatures together, so that the next signer can see them; base64, as evidence too. */
  readonly signedPsbt: string;
  readonly transaction: TransactionToSend | null;
};
/** What would be broadcast. */
export type TransactionToSend = {
  readonly txid: string;
  readonly hex: string;
  readonly vbytes: number;
  readonly feeSats: number;
  readonly feeRateSatsPerVb: number;
  readonly outputs: readonly ReportedOutput[];
};

/** Either the text of a descriptor or the bytes of a PSBT; `maxFrameBytes` of it in one code. */
export type FramesInput = {
  readonly text?: string;
  readonly bytesBase64?: string;
  readonly as: 'ur' | 'bbqr';
  readonly maxFrameBytes?: number;
};

/** Codes that the language files have a sentence for. */
export type { SpendFindingCode };
export type { SpendReason } from '../main/domain/spend/spend-fault.ts';
