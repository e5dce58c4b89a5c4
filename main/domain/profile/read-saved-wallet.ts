import { readWallet } from '../wallet/read-wallet.ts';
import type { Wallet } from '../wallet/wallet.ts';
import type { SavedWallet } from './saved-wallet.ts';

/** A saved wallet, ready to derive from. It was read when it was saved, so that anything else is a bug. */
export function readSavedWallet({
  descriptor,
  network,
}: Pick<SavedWallet, 'descriptor' | 'network'>): Wallet {
  const reading = readWallet(descriptor, { network });
  if (!reading.ok || reading.value.wallet === null) {
    throw new Error('A saved descriptor cannot be read again.');
  }
  return reading.value.wallet;
}
