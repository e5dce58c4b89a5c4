import type { Transaction } from 'bitcoinjs-lib';
import type { PsbtInput } from '../psbt/psbt.ts';
import type { PsbtReport } from '../psbt/psbt-report.ts';
import { transactionOf } from '../psbt/transaction-of.ts';
import { succeed, type Result } from '../result.ts';
import { verifySpend } from '../script/verify-spend.ts';
import type { TxOutput } from '../transaction/raw-transaction.ts';
import { finishInput, type SignedSpend } from './finish-input.ts';
import { refuseSpend, type SpendFault } from './spend-fault.ts';

/** Signatures that a whole payment may have checked: more than any script of a wallet holds, for each of many coins. */
const SIGNATURES_PER_INPUT = 200;

/**
 * The signed transaction as it would be broadcast, or null while signatures are missing. It is given only when each of
 * its inputs, run as a node runs it, really spends its coin.
 */
export function finishSpend(
  spend: SignedSpend,
  { inputs }: PsbtReport,
): Result<Transaction | null, SpendFault> {
  const parts = inputs.map((input, at) => finishInput(spend, at, input));
  const finals = parts.filter((one) => one !== null);
  if (finals.length < parts.length) return succeed(null);
  const tx = transactionOf(spend.merged);
  for (const [at, { script, witness }] of finals.entries()) {
    tx.setInputScript(at, script);
    tx.setWitness(at, [...witness]);
  }
  const spent = spend.merged.inputs.map(spentBy);
  for (const index of inputs.keys()) {
    const budget = { signatures: SIGNATURES_PER_INPUT };
    const fault = verifySpend({ tx, index, spent, budget });
    if (fault !== null) return refuseSpend('signed_does_not_spend', { at: index + 1 });
  }
  return succeed(tx);
}

function spentBy({ previousTx, vout, witnessUtxo }: PsbtInput): TxOutput {
  const output = previousTx?.outputs[vout] ?? witnessUtxo;
  if (output === null) throw new Error('A payment of ours does not show what it spends.');
  return output;
}
