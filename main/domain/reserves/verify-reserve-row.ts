import { verifyMessage } from '../message/verify-message.ts';
import { isAmount } from './proof-schemas.ts';
import { verifyEthereumMessage } from './verify-ethereum-message.ts';

/** A line of a list of addresses that a venue says are its own. */
export type ReserveRow = {
  readonly coin: string;
  readonly network: string;
  readonly address: string;
  /** Whole coins, as written. */
  readonly amount: string;
  readonly message: string;
  readonly signature: string;
  /** More than one signature: the redeem script, keys, or further signatures. */
  readonly hasMore: boolean;
};

/**
 * `signed`: the key of the address signed the message. `wrong`: it did not. `unchecked`: several keys or another kind
 * of chain, which Holdfast does not verify. `malformed`: the line cannot be read.
 */
export type RowVerdict = 'signed' | 'wrong' | 'unchecked' | 'malformed';

const ETHEREUM = /^0x[0-9a-fA-F]{40}$/;
const BITCOIN = /^(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{11,87})$/;

function isReadable({ coin, address, amount }: ReserveRow): boolean {
  return coin !== '' && address !== '' && isAmount(amount) && !amount.startsWith('-');
}

/** Verifies the signature of one line. Never throws. */
export function verifyReserveRow(row: ReserveRow): RowVerdict {
  const { address, message, signature, hasMore } = row;
  if (!isReadable(row)) return 'malformed';
  if (hasMore || signature === '' || message === '') return 'unchecked';
  if (ETHEREUM.test(address)) {
    return verifyEthereumMessage(address, message, signature) ? 'signed' : 'wrong';
  }
  if (!BITCOIN.test(address)) return 'unchecked';
  const { verdict } = verifyMessage({ address, message, signature });
  return verdict === 'valid' ? 'signed' : verdict === 'invalid' ? 'wrong' : 'unchecked';
}
