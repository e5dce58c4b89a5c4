import type { SavedWallet } from '../profile/saved-wallet.ts';
import { readWallet } from '../wallet/read-wallet.ts';
import type { Wallet } from '../wallet/wallet.ts';

/** The wallet behind a saved one, to derive from. Throws where it cannot be read: that was seen when it was saved. */
export function savedToWallet({ descriptor, network }: SavedWallet): Wallet {
  const reading = readWallet(descriptor, { network });
  if (!reading.ok || reading.value.wallet === null) {
    throw new Error('A saved descriptor cannot be read again.');
  }
  return reading.value.wallet;
}
