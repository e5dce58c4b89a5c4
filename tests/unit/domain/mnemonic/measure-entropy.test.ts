import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../../main/domain/mnemonic/connection-of.ts';
import { measureEntropy } from '../../../../main/domain/mnemonic/measure-entropy.ts';

describe('throws before anything is made of them', () => {
  it.each([
    [12, 'dice', '1', { throws: 1, bits: 2, missing: 49 }],
    [24, 'dice', '1 5 2', { throws: 3, bits: 7, missing: 97 }],
    [12, 'coins', 'HTTH', { throws: 4, bits: 4, missing: 124 }],
    [12, 'hex', 'b9ef1c63a2d04f7786e5b0c1d29a3847', { throws: 32, bits: 128, missing: 0 }],
    [12, 'hex', 'b9ef1c63a2d04f7786e5b0c1d29a38471c', { throws: 34, bits: 136, missing: 0 }],
  ] as const)('for %i words, %s %o', (words, kind, text, measure) => {
    expect(measureEntropy({ kind, text }, words)).toEqual({ ok: true, value: measure });
  });

  it('are enough with the fifty dice that 128 bits take', () => {
    const text = '35126412245361634152263145526134416325143652316445';
    expect(measureEntropy({ kind: 'dice', text }, 12)).toMatchObject({
      value: { throws: 50, bits: 129, missing: 0 },
    });
  });

  it('are refused by name when they follow a pattern', () => {
    expect(measureEntropy({ kind: 'dice', text: '123456'.repeat(3) }, 12)).toMatchObject({
      ok: false,
      error: { code: 'entropy_refused', reason: 'entropy_sequence' },
    });
  });
});

describe('the network interfaces of a computer', () => {
  it.each([
    ['none at all', [], 'offline'],
    ['the loopback alone', [{ internal: true }, { internal: true }], 'offline'],
    ['one more', [{ internal: true }, { internal: false }], 'online'],
    ['that cannot be read', null, 'unknown'],
  ] as const)('%s: %s', (_, interfaces, connection) => {
    expect(connectionOf(interfaces)).toBe(connection);
  });
});
