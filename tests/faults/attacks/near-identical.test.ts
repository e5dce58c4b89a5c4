import { describe, expect, it } from 'vitest';
import { judgeClipboard } from '../../../main/domain/address/judge-clipboard.ts';
import { matchAddress } from '../../../main/domain/address/match-address.ts';
import { mendChecksums } from '../../fuzz/mend-checksum.ts';

/** One of each kind of address (BIP-49, BIP-84, BIP-86 test vectors; BIP-173). */
const ADDRESSES = [
  '1LqBGSKuX5yYUonjxT5qGfpUsXKYYWeabA',
  '37VucYSaXLCAsxYyAPfbSi9eh4iEcbShgf',
  'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu',
  'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr',
  'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx',
];
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7lQPZRY9X8GF2TVDW23JN54KHCE6MUA7';

/** Every address that differs in one character, with its checksum mended and without, with all the rest alike. */
function nearIdentical(address: string): readonly string[] {
  const places = Array.from({ length: address.length - 5 }, (_, at) => at + 5);
  const changed = places.flatMap((at) =>
    Array.from(ALPHABET, (sign) => address.slice(0, at) + sign + address.slice(at + 1)),
  );
  return [...new Set([...changed, ...changed.map(mendChecksums)])].filter(
    (one) => one.toLowerCase() !== address.toLowerCase(),
  );
}

describe.each(ADDRESSES)('an address that differs from %s in one character', (address) => {
  const swaps = nearIdentical(address);

  it('is never taken for it where it was pasted', () => {
    expect(swaps.length).toBeGreaterThan(1000);
    const taken = swaps.filter((one) => matchAddress(one, [{ address }]).kind === 'mine');
    expect(taken).toEqual([]);
  });

  it('is never taken for it in the clipboard', () => {
    expect(swaps.filter((one) => judgeClipboard(address, one) === 'kept')).toEqual([]);
  });
});
