import { canonicalAddress, compareAddresses, type AddressComparison } from './compare-addresses.ts';

/** An own address: with its place in the wallet, for the caller to tell. */
export type OwnAddress = { readonly address: string };

type Difference = Extract<AddressComparison, { kind: 'different' }>;

/** Whether a pasted address is one of the own ones. `look_alike` is not, and resembles one at its ends. */
export type AddressMatch<Own extends OwnAddress> =
  | { readonly kind: 'mine'; readonly own: Own }
  | { readonly kind: 'look_alike'; readonly own: Own; readonly difference: Difference }
  | { readonly kind: 'not_mine' };

/**
 * Looks a pasted address up among the own ones, whole. One that is not there but begins and ends like an own one is
 * called a look-alike, with the nearest own address beside it.
 */
export function matchAddress<Own extends OwnAddress>(
  pasted: string,
  own: Iterable<Own>,
): AddressMatch<Own> {
  const text = canonicalAddress(pasted);
  let nearest: Extract<AddressMatch<Own>, { kind: 'look_alike' }> | null = null;
  for (const one of own) {
    const comparison = compareAddresses(one.address, text);
    if (comparison.kind === 'same') return { kind: 'mine', own: one };
    if (!comparison.isLookAlike) continue;
    if (nearest === null || sharedBy(comparison) > sharedBy(nearest.difference)) {
      nearest = { kind: 'look_alike', own: one, difference: comparison };
    }
  }
  return nearest ?? { kind: 'not_mine' };
}

function sharedBy({ sameHead, sameTail }: Difference): number {
  return sameHead + sameTail;
}
