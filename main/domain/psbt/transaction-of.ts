import { Transaction } from 'bitcoinjs-lib';
import type { TxInput, TxOutput } from '../transaction/raw-transaction.ts';

type Parts = {
  readonly version?: number;
  readonly txVersion?: number;
  readonly lockTime: number;
  readonly inputs: readonly (Pick<TxInput, 'hash' | 'vout' | 'sequence'> & {
    readonly script?: Uint8Array;
  })[];
  readonly outputs: readonly TxOutput[];
};

/** The library's form of a transaction without witnesses, for its id and the hashes that are signed. */
export function transactionOf({ lockTime, inputs, outputs, ...versions }: Parts): Transaction {
  const tx = new Transaction();
  tx.version = versions.txVersion ?? versions.version ?? 0;
  tx.locktime = lockTime;
  for (const { hash, vout, sequence, script } of inputs) {
    tx.addInput(hash, vout, sequence, script);
  }
  for (const { script, valueSats } of outputs) tx.addOutput(script, BigInt(valueSats));
  return tx;
}
