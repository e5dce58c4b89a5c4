import { deriveChain } from './derive-addresses.ts';
import { deriveWithBitcoinjs } from './derive/derive-with-bitcoinjs.ts';
import type { Chain } from './inspection.ts';
import { hasChange, isRanged, type Wallet } from './wallet.ts';

/** Where an address lies in a wallet. `path` as for derived addresses. */
export type AddressPlace = {
  readonly chain: Chain;
  readonly index: number;
  readonly path: string | null;
};

/** Addresses of each chain that one step of a search looks at. */
const STEP = 100;

/**
 * Searches both chains of a wallet for an address, `limit` addresses of each, whole text against whole text. Yields null
 * after each part without a match, so that the caller can rest or stop; then the place, or nothing more. One fast
 * implementation searches, and what it finds counts only when the second one agrees.
 */
export function* findAddress(
  wallet: Wallet,
  address: string,
  limit: number,
): Generator<AddressPlace | null, void> {
  const chains: readonly Chain[] = hasChange(wallet) ? ['receive', 'change'] : ['receive'];
  const rows = chains.map((chain) => ({ chain, at: deriveWithBitcoinjs(wallet, chain) }));
  const end = isRanged(wallet) ? limit : 1;
  for (let start = 0; start < end; start += STEP) {
    for (const { chain, at } of rows) {
      for (let index = start; index < Math.min(start + STEP, end); index += 1) {
        if (at(index).address === address) yield confirm(wallet, chain, index);
      }
    }
    yield null;
  }
}

function confirm(wallet: Wallet, chain: Chain, index: number): AddressPlace {
  const [agreed] = deriveChain(wallet, chain, { start: index, count: 1 });
  return { chain, index, path: agreed?.path ?? null };
}
