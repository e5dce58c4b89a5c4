import { describe, expect, it } from 'vitest';
import { compareAddresses } from '../../../../main/domain/address/compare-addresses.ts';
import { matchAddress } from '../../../../main/domain/address/match-address.ts';
import { readCases } from '../wallet/read-cases.ts';

const MINE = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const OTHER = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';

describe('swapped addresses (generated)', () => {
  const cases = readCases<{ expected_address: string; pasted_address: string }>(
    'clipboard-swap',
    'invalid',
  );
  const isLookAlike = (reason = '') => reason.startsWith('same head and tail');

  it('are 19, of which 7 look alike', () => {
    expect([cases.length, cases.filter(({ reason }) => isLookAlike(reason)).length]).toEqual([
      19, 7,
    ]);
  });

  it.each(cases)('$id is not the one expected: $reason', ({ input, reason }) => {
    const comparison = compareAddresses(input.expected_address, input.pasted_address);
    expect(comparison).toMatchObject({ kind: 'different', isLookAlike: isLookAlike(reason) });
    if (comparison.kind === 'same') return;
    const { firstDifferenceAt, sameHead, sameTail } = comparison;
    const [wanted, given] = [input.expected_address, input.pasted_address];
    expect(given.slice(0, sameHead)).toBe(wanted.slice(0, sameHead));
    expect(given[firstDifferenceAt - 1]).not.toBe(wanted[firstDifferenceAt - 1]);
    expect(given.slice(given.length - sameTail)).toBe(wanted.slice(wanted.length - sameTail));
  });

  it.each(cases)('$id is not mine: $reason', ({ input, reason }) => {
    const own = [OTHER, input.expected_address, MINE].map((address, index) => ({ address, index }));
    const match = matchAddress(input.pasted_address, own);
    expect(match.kind).toBe(isLookAlike(reason) ? 'look_alike' : 'not_mine');
    if (match.kind === 'look_alike') expect(match.own.index).toBe(1);
  });
});

describe('two addresses', () => {
  it('are the same whatever stands around them, and in capitals of a QR code', () => {
    expect(compareAddresses(MINE, `  ${MINE.toUpperCase()}\n`)).toEqual({ kind: 'same' });
  });

  it('in base58 are different when the case is', () => {
    const address = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
    expect(compareAddresses(address, address.toLowerCase()).kind).toBe('different');
  });

  it('in mixed case are no address, so not the same', () => {
    expect(compareAddresses(MINE, MINE.replace('q', 'Q')).kind).toBe('different');
  });

  it.each([
    ['one is the beginning of the other', MINE.slice(0, 30), 31, 30, 0],
    ['the last character differs', `${MINE.slice(0, -1)}5`, 42, 41, 0],
    ['nothing was pasted', '', 1, 0, 0],
  ])('are told apart when %s', (_name, seen, firstDifferenceAt, sameHead, sameTail) => {
    expect(compareAddresses(MINE, seen)).toMatchObject({
      kind: 'different',
      firstDifferenceAt,
      sameHead,
      sameTail,
    });
  });
});

describe('a pasted address', () => {
  const own = [OTHER, MINE].map((address, index) => ({ address, index }));

  it('is mine only when it is one of mine, whole', () => {
    expect(matchAddress(MINE, own)).toEqual({ kind: 'mine', own: own[1] });
    expect(matchAddress(MINE.slice(0, -1), own).kind).toBe('look_alike');
    expect(matchAddress('bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gd', own)).toEqual({
      kind: 'not_mine',
    });
  });

  it('is not mine when there are none', () => {
    expect(matchAddress(MINE, [])).toEqual({ kind: 'not_mine' });
  });
});
