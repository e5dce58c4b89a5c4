import type { Wallet } from '../wallet/wallet.ts';
import { hasChange, isRanged } from '../wallet/wallet.ts';
import type { Place } from './coin.ts';

/** The addresses that a payment within the wallet goes to. */
export type SpendPlaces = { readonly destination: Place; readonly change: Place };

/**
 * The next receive and the next change address after all that are known to be used. A wallet without a change chain has
 * its change on the receive chain, one further. `wanted` is what the user chose instead.
 */
export function choosePlaces(
  wallet: Wallet,
  used: readonly Place[],
  wanted: { readonly destination: Place | null; readonly changeIndex: number | null },
): SpendPlaces {
  const chain = hasChange(wallet) ? 'change' : 'receive';
  const receive: Place = { chain: 'receive', index: nextIndex(wallet, used, 'receive') };
  const destination = wanted.destination ?? receive;
  const taken = [...used, destination];
  const index = wanted.changeIndex ?? nextIndex(wallet, taken, chain);
  return { destination, change: { chain, index } };
}

function nextIndex(wallet: Wallet, used: readonly Place[], chain: Place['chain']): number {
  const indices = used.filter((place) => place.chain === chain).map(({ index }) => index);
  const highest = indices.reduce((most, index) => Math.max(most, index), -1);
  return isRanged(wallet) ? highest + 1 : 0;
}
