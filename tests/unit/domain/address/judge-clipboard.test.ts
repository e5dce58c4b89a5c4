import { describe, expect, it } from 'vitest';
import { judgeClipboard } from '../../../../main/domain/address/judge-clipboard.ts';
import { readCases } from '../wallet/read-cases.ts';

const MINE = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
const OTHER = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';

describe('swapped addresses (generated)', () => {
  const cases = readCases<{ expected_address: string; pasted_address: string }>(
    'clipboard-swap',
    'invalid',
  );

  it('are 19', () => {
    expect(cases.length).toBe(19);
  });

  it.each(cases)('$id in the clipboard is a swap: $reason', ({ input, reason = '' }) => {
    const isLookAlike = reason.startsWith('same head and tail');
    expect(judgeClipboard(input.expected_address, input.pasted_address)).toBe(
      isLookAlike ? 'look_alike' : 'other_address',
    );
    expect(judgeClipboard(input.expected_address, input.expected_address)).toBe('kept');
  });
});

describe('a clipboard with a copied address', () => {
  it.each([
    ['the address with a line end', `${MINE}\n`, 'kept'],
    ['the address in capitals', MINE.toUpperCase(), 'kept'],
    ['a link to the address', `bitcoin:${MINE}?amount=0.1`, 'kept'],
    ['one character less', MINE.slice(0, -1), 'look_alike'],
    ['one character changed', MINE.replace('609', '608'), 'look_alike'],
    ['another address', OTHER, 'other_address'],
    ['a link to another address', `bitcoin:${OTHER}`, 'other_address'],
    ['a damaged other address', OTHER.replace('d6', 'e6'), 'other_address'],
    ['an address of another chain', '0x52908400098527886E0F7030069857D2E4169EE7', 'other_address'],
    ['nothing', '', 'empty'],
    ['spaces', ' \n', 'empty'],
    ['words', 'dinner at eight', 'something_else'],
    ['the address with a space in it', `${MINE.slice(0, 9)} ${MINE.slice(9)}`, 'other_address'],
    ['a very long text', 'bc1q'.repeat(5000), 'something_else'],
  ])('holds %s', (_what, found, state) => {
    expect(judgeClipboard(MINE, found)).toBe(state);
  });
});
