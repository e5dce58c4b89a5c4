import { readChainTransaction, type ChainTransaction } from '../chain/chain-transaction.ts';
import { showHash } from '../chain/hex-bytes.ts';
import { succeed, type Result } from '../result.ts';
import type { TxOutput } from '../transaction/raw-transaction.ts';
import { refuseChainProof, type ChainProofFault } from './chain-proof-reason.ts';

/**
 * The outputs that a transaction spends, in the order of its inputs, from the whole previous transactions. Each is known by
 * the id that its own bytes give, so none can be passed off as another.
 */
export function readSpentOutputs(
  { tx }: ChainTransaction,
  previousTransactionsHex: readonly string[],
): Result<readonly TxOutput[], ChainProofFault> {
  const outputsById = new Map<string, readonly TxOutput[]>();
  for (const hex of previousTransactionsHex) {
    const previous = readChainTransaction(hex);
    if (!previous.ok) return refuseChainProof('previous_tx_malformed');
    outputsById.set(previous.value.txid, previous.value.tx.outputs);
  }
  const spent = tx.inputs.flatMap(
    ({ hash, vout }) => outputsById.get(showHash(hash))?.[vout] ?? [],
  );
  const missing = tx.inputs.length - spent.length;
  return missing === 0
    ? succeed(spent)
    : refuseChainProof('previous_tx_missing', { count: missing });
}
