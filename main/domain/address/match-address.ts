import { canonicalAddress, compareAddresses, type AddressComparison } from './compare-addresses.ts';

/** An own address: with its place in the wallet, for the caller to tell. */
export type OwnAddress = { readonly address: string };

type Difference = Extract<AddressComparison, { kind: 'different' }>;

/** An own address that the pasted one resembles at its ends without being it. */
export type LookAlike<Own extends OwnAddress> = {
  readonly kind: 'look_alike';
  readonly own: Own;
  readonly difference: Difference;
};

/** Whether a pasted address is one of the own ones. `look_alike` is not, and resembles one at its ends. */
export type AddressMatch<Own extends OwnAddress> =
  { readonly kind: 'mine'; readonly own: Own } | LookAlike<Own> | { readonly kind: 'not_mine' };

/** How often a stranger's address may be called a look-alike in one search. */
const TOLERABLE_CHANCE = 1 / 1000;
/** Characters of the smallest alphabet that addresses are written in (bech32). */
const ALPHABET = 32;

/**
 * Looks a pasted address up among the own ones, whole. One that is not there but begins and ends like an own one is
 * called a look-alike, with the nearest own address beside it. `among` counts all own addresses of the search when
 * these are only some of them: the more there are, the more has to be alike before it is no chance.
 */
export function matchAddress<Own extends OwnAddress>(
  pasted: string,
  own: Iterable<Own>,
  among = 1,
): AddressMatch<Own> {
  const text = canonicalAddress(pasted);
  const least = leastShared(among);
  let nearest: LookAlike<Own> | null = null;
  for (const one of own) {
    const comparison = compareAddresses(one.address, text);
    if (comparison.kind === 'same') return { kind: 'mine', own: one };
    if (!comparison.isLookAlike || comparison.shared < least) continue;
    nearest = nearerOf(nearest, { kind: 'look_alike', own: one, difference: comparison });
  }
  return nearest ?? { kind: 'not_mine' };
}

/** The one that shares more with what was pasted; the first of two that share as much. */
export function nearerOf<Own extends OwnAddress>(
  a: LookAlike<Own> | null,
  b: LookAlike<Own>,
): LookAlike<Own> {
  return a !== null && a.difference.shared >= b.difference.shared ? a : b;
}

/** Shared characters that hardly any of `among` addresses has with a stranger's: k of them in (k + 1) / 32^k. */
function leastShared(among: number): number {
  let shared = 0;
  while ((among * (shared + 1)) / ALPHABET ** shared > TOLERABLE_CHANCE) shared += 1;
  return shared;
}
