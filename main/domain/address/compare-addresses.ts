/** Two addresses held side by side. Counts are in characters from either end. */
export type AddressComparison =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'different';
      /** Of the first character that differs, counted from 1. */
      readonly firstDifferenceAt: number;
      readonly sameHead: number;
      readonly sameTail: number;
      /** The same at either end, beyond what all addresses of the kind begin with. */
      readonly shared: number;
      /** Alike at the ends, where people look: hardly ever chance, mostly a program that swaps addresses. */
      readonly isLookAlike: boolean;
    };

/** What every address of a kind begins with, so that sharing it means nothing. */
const FIXED_HEAD = /^(?:bcrt1|bc1|tb1).?|^./;

/**
 * Shared characters, beyond what all addresses of the kind share, that are no chance: 5 in 32^4 or some 1 in 200,000
 * between two addresses.
 */
const NO_CHANCE = 4;

/**
 * Compares the address that was meant with the one that was pasted, whole: malware swaps in addresses that begin and
 * end the same. Spaces around them, and the case of segwit addresses, make no difference.
 */
export function compareAddresses(expected: string, seen: string): AddressComparison {
  const wanted = canonicalAddress(expected);
  const given = canonicalAddress(seen);
  if (wanted === given) return { kind: 'same' };
  const shorter = Math.min(wanted.length, given.length);
  const sameHead = countSame(shorter, (at) => wanted[at] === given[at]);
  const sameTail = countSame(shorter - sameHead, (at) => wanted.at(-1 - at) === given.at(-1 - at));
  const fixed = FIXED_HEAD.exec(wanted)?.[0].length ?? 0;
  const shared = Math.max(0, sameHead - fixed) + sameTail;
  const isLookAlike = shared >= NO_CHANCE;
  const firstDifferenceAt = sameHead + 1;
  return { kind: 'different', firstDifferenceAt, sameHead, sameTail, shared, isLookAlike };
}

/** The address without space around it, and in lower case where QR codes have it all in upper case. */
export function canonicalAddress(text: string): string {
  const trimmed = text.trim();
  const isUpperSegwit = /^(?:BC|TB|BCRT)1[02-9AC-HJ-NP-Z]+$/.test(trimmed);
  return isUpperSegwit ? trimmed.toLowerCase() : trimmed;
}

function countSame(length: number, isSame: (at: number) => boolean): number {
  let count = 0;
  while (count < length && isSame(count)) count += 1;
  return count;
}
