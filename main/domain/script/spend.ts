import type { Transaction } from 'bitcoinjs-lib';

/** An output that is spent. */
export type SpentOutput = { readonly script: Uint8Array; readonly valueSats: number };

/** One input of a transaction with all the outputs that the transaction spends, in the order of its inputs. */
export type Spend = {
  readonly tx: Transaction;
  readonly index: number;
  readonly spent: readonly SpentOutput[];
  /** Signatures that may still be checked before it takes too long. Used up in place. */
  readonly budget: { signatures: number };
  /** Where wanted: gathers the keys whose signatures were found right, as the script names them. Filled in place. */
  readonly signed?: Uint8Array[];
};
