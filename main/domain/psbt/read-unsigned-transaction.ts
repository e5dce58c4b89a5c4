import { succeed, type Result } from '../result.ts';
import { refusePsbt, type PsbtFault } from './psbt-fault.ts';
import { readTransaction, type RawTransaction } from '../transaction/raw-transaction.ts';

/** The transaction of a version 0 PSBT, which must not carry signatures of its own (BIP-174). */
export function readUnsignedTransaction(bytes: Uint8Array): Result<RawTransaction, PsbtFault> {
  const tx = readTransaction(bytes, 'plain');
  if (tx === 'impossible_amount') return refusePsbt('psbt_amount_impossible');
  if (tx === 'malformed') {
    // The form with witnesses is a good transaction, but not an unsigned one.
    const isSigned = typeof readTransaction(bytes, 'any') !== 'string';
    return refusePsbt(isSigned ? 'psbt_unsigned_tx_signed' : 'psbt_unsigned_tx_malformed');
  }
  return tx.inputs.some(({ script }) => script.length > 0)
    ? refusePsbt('psbt_unsigned_tx_signed')
    : succeed(tx);
}
