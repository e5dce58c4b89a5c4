import { fail, succeed, type Result } from '../result.ts';
import { readWholeTransaction, type WholeTransaction } from '../transaction/raw-transaction.ts';
import { hash256 } from '../transaction/script-hashes.ts';
import { readHex, showHash } from './hex-bytes.ts';
import type { TransactionReason } from './inclusion-reason.ts';

/** A transaction with its id, computed from its own bytes. Witnesses are not covered by the id. */
export type ChainTransaction = {
  readonly txid: string;
  readonly tx: WholeTransaction;
  /** As they came, witnesses included. */
  readonly bytes: Uint8Array;
};

/** As many bytes as an inner node of a merkle tree has. */
const NODE_LENGTH = 64;

/**
 * Reads a raw transaction. One of 64 bytes is refused: it could be an inner node of a merkle tree (CVE-2017-12842). Real
 * ones are never that small (Bitcoin Core relays none below 65 bytes, and BIP-54 would forbid them).
 */
export function readChainTransaction(
  hex: unknown,
): Result<ChainTransaction, Extract<TransactionReason, 'tx_malformed' | 'tx_of_64_bytes'>> {
  const bytes = readHex(hex);
  if (bytes === null) return fail('tx_malformed');
  const tx = readWholeTransaction(bytes, 'any');
  // Of other lengths the bytes of a node would not be read as one.
  if (bytes.length === NODE_LENGTH) return fail('tx_of_64_bytes');
  if (typeof tx === 'string' || tx.inputs.length === 0 || tx.outputs.length === 0) {
    return fail('tx_malformed');
  }
  return tx.plainBytes.length === NODE_LENGTH
    ? fail('tx_of_64_bytes')
    : succeed({ txid: showHash(hash256(tx.plainBytes)), tx, bytes });
}
