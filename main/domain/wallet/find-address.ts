import {
  matchAddress,
  nearerOf,
  type AddressMatch,
  type LookAlike,
} from '../address/match-address.ts';
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

/** An address of a wallet at its place. */
export type PlacedAddress = {
  readonly address: string;
  readonly chain: Chain;
  readonly index: number;
};

/** An own address that both implementations agree on. */
export type OwnPlace = AddressPlace & { readonly address: string };

/** Addresses of each chain that one step of a search looks at. */
const STEP = 100;

/**
 * The first `limit` addresses of each chain, in blocks between which the caller can rest or stop. By one fast
 * implementation alone: to look things up in, never to show.
 */
export function* ownAddresses(wallet: Wallet, limit: number): Generator<readonly PlacedAddress[]> {
  const chains: readonly Chain[] = hasChange(wallet) ? ['receive', 'change'] : ['receive'];
  const rows = chains.map((chain) => ({ chain, at: deriveWithBitcoinjs(wallet, chain) }));
  const end = isRanged(wallet) ? limit : 1;
  for (let start = 0; start < end; start += STEP) {
    for (const { chain, at } of rows) {
      const block: PlacedAddress[] = [];
      for (let index = start; index < Math.min(start + STEP, end); index += 1) {
        const { address } = at(index);
        if (address !== null) block.push({ address, chain, index });
      }
      yield block;
    }
  }
}

/**
 * Searches both chains of a wallet for an address, `limit` addresses of each, whole text against whole text, and for
 * one that it only resembles. Yields after each part, so that the caller can rest or stop. What is found counts only
 * when the second implementation agrees. `among` counts the addresses of the whole search, over several wallets.
 */
export function* findAddress(
  wallet: Wallet,
  address: string,
  { limit, among }: { readonly limit: number; readonly among: number },
): Generator<void, AddressMatch<OwnPlace>> {
  let nearest: LookAlike<PlacedAddress> | null = null;
  for (const block of ownAddresses(wallet, limit)) {
    const match = matchAddress(address, block, among);
    if (match.kind === 'mine') return { kind: 'mine', own: confirm(wallet, match.own) };
    if (match.kind === 'look_alike') nearest = nearerOf(nearest, match);
    yield;
  }
  return nearest === null
    ? { kind: 'not_mine' }
    : { ...nearest, own: confirm(wallet, nearest.own) };
}

function confirm(wallet: Wallet, { chain, index, address }: PlacedAddress): OwnPlace {
  const [agreed] = deriveChain(wallet, chain, { start: index, count: 1 });
  return { address, chain, index, path: agreed?.path ?? null };
}
