import {
  readChainTransaction,
  type ChainTransaction,
} from '../../domain/chain/chain-transaction.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { ChainFault } from './chain-fault.ts';

/** Reads a transaction that a server sent, and makes sure that it is the one that was asked for. */
export function checkTransaction(hex: string, txid: string): Result<ChainTransaction, ChainFault> {
  const read = readChainTransaction(hex);
  if (!read.ok) return fail({ code: 'bad_reply' });
  return read.value.txid === txid ? read : fail({ code: 'wrong_transaction' });
}

/** The id of a transaction of our own, about to be sent. */
export function idOfOwn(hex: string): string | null {
  const read = readChainTransaction(hex);
  return read.ok ? read.value.txid : null;
}
