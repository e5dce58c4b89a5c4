import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mixEntropy } from '../../../../main/domain/mnemonic/mix-entropy.ts';
import {
  readUserEntropy,
  type EntropyKind,
} from '../../../../main/domain/mnemonic/read-user-entropy.ts';

/** Throws as fair as SHA-256, the same at every run: `seed` names the series. */
function fairThrows(kind: EntropyKind, count: number, seed: string): string {
  const signs = { dice: '123456', coins: '01', hex: '0123456789abcdef' }[kind];
  let text = '';
  for (let block = 0; text.length < count; block += 1) {
    for (const byte of createHash('sha256').update(`${seed} ${block}`).digest()) {
      // 252 is the greatest multiple of six that a byte holds.
      if (byte < 252 || signs.length !== 6) text += signs[byte % signs.length];
    }
  }
  return text.slice(0, count);
}

describe('what a user throws', () => {
  it.each([
    ['dice', '1 2,3-4\n6;5', [0, 1, 2, 3, 5, 4], 15],
    ['coins', '0110 01', [0, 1, 1, 0, 0, 1], 6],
    ['coins', 'HTTHht', [0, 1, 1, 0, 0, 1], 6],
    ['coins', 'kmmkKM', [0, 1, 1, 0, 0, 1], 6],
    ['hex', 'De aD 07', [13, 14, 10, 13, 0, 7], 24],
  ] as const)('is read: %s, %o', (kind, text, symbols, bits) => {
    expect(readUserEntropy({ kind, text })).toMatchObject({ ok: true, value: { symbols, bits } });
  });

  it.each([
    ['dice', 50, 129],
    ['dice', 99, 255],
    ['dice', 100, 258],
    ['coins', 128, 128],
    ['hex', 64, 256],
  ] as const)('is worth its bits: %s, %i throws, %i bits', (kind, count, bits) => {
    const text = fairThrows(kind, count, 'bits');
    expect(readUserEntropy({ kind, text })).toMatchObject({ ok: true, value: { bits } });
  });

  it.each([
    ['dice', '12745', 'entropy_character', 3],
    ['dice', '0', 'entropy_character', 1],
    ['coins', '012', 'entropy_character', 3],
    ['hex', 'abcg', 'entropy_character', 4],
    ['hex', 'а1', 'entropy_character', 1],
  ] as const)('is refused: %s, %o, %s at %i', (kind, text, reason, position) => {
    expect(readUserEntropy({ kind, text })).toEqual({
      ok: false,
      error: { code: 'entropy_refused', reason, params: { position } },
    });
  });

  it.each([
    ['dice', '', 'entropy_empty'],
    ['hex', ' ,\n', 'entropy_empty'],
    ['dice', '6'.repeat(20), 'entropy_all_equal'],
    ['coins', '1'.repeat(40), 'entropy_all_equal'],
    ['hex', '0'.repeat(64), 'entropy_all_equal'],
    ['dice', '123456'.repeat(10), 'entropy_sequence'],
    ['dice', '654321'.repeat(3), 'entropy_sequence'],
    ['dice', '135'.repeat(10), 'entropy_sequence'],
    ['coins', '01'.repeat(32), 'entropy_sequence'],
    ['hex', '0123456789abcdef', 'entropy_sequence'],
    ['hex', 'fedcba9876543210'.repeat(4), 'entropy_sequence'],
    ['dice', '1416'.repeat(10), 'entropy_repeated'],
    ['dice', '31415'.repeat(5), 'entropy_repeated'],
    ['coins', '0010110'.repeat(8), 'entropy_repeated'],
    ['hex', 'deadbeef'.repeat(8), 'entropy_repeated'],
    ['hex', '3f9a07c1d2e85b64'.repeat(2), 'entropy_repeated'],
    ['dice', '4163526315324611551164235136253614', 'entropy_repeated'],
    ['dice', '111111112222222233333333444444445555555566666666', 'entropy_biased'],
    ['dice', `${'6'.repeat(30)}${'15243'.repeat(2)}`, 'entropy_biased'],
    ['coins', `${'1'.repeat(60)}010010`, 'entropy_biased'],
    ['coins', `${'0'.repeat(30)}${'1'.repeat(34)}`, 'entropy_biased'],
    ['hex', '00112233445566778899aabbccddeeff00112233445566778899aabbccddeef0', 'entropy_biased'],
  ] as const)('is refused as a pattern: %s, %s, %s', (kind, text, reason) => {
    const read = readUserEntropy({ kind, text });
    expect(read).toMatchObject({ ok: false, error: { code: 'entropy_refused', reason } });
  });

  it.each([
    ['one die', 'dice', '6'],
    ['a pair', 'dice', '66'],
    ['five in order', 'dice', '12345'],
    ['three heads', 'coins', '111'],
    ['two hex digits', 'hex', '00'],
  ] as const)('is not refused for being little: %s', (_, kind, text) => {
    expect(readUserEntropy({ kind, text }).ok).toBe(true);
  });

  it('is never refused when it is fair: 20,000 series', () => {
    const refused: string[] = [];
    for (let at = 0; at < 20_000; at += 1) {
      const kind = (['dice', 'coins', 'hex'] as const)[at % 3] ?? 'dice';
      const count = 1 + ((at * 7) % 130);
      const text = fairThrows(kind, count, String(at));
      if (!readUserEntropy({ kind, text }).ok) refused.push(text);
    }
    // One in a million each, so one in fifty runs of other series would have a single one.
    expect(refused).toEqual([]);
  });
});

describe('the mix', () => {
  const system = Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256);
  const other = Uint8Array.from({ length: 32 }, (_, at) => (at * 41 + 5) % 256);
  const throws = (text: string, kind: EntropyKind = 'dice') => {
    const read = readUserEntropy({ kind, text });
    if (!read.ok) throw new Error('not readable');
    return read.value;
  };

  it('is the randomness of the system where nothing was thrown', () => {
    expect(mixEntropy(system, null, 32)).toEqual(system);
    expect(mixEntropy(system, null, 16)).toEqual(system.slice(0, 16));
  });

  it('is HMAC-SHA256, keyed with the randomness of the system', () => {
    const message = utf8ToBytes('Holdfast seed words 1\0dice\x000,1,2,3');
    expect(mixEntropy(system, throws('1234'), 32)).toEqual(hmac(sha256, system, message));
  });

  it.each([16, 32] as const)('of %i bytes changes with either part alone', (length) => {
    const mixes = [
      mixEntropy(system, throws('1234'), length),
      mixEntropy(other, throws('1234'), length),
      mixEntropy(system, throws('1235'), length),
      mixEntropy(system, throws('12341'), length),
      mixEntropy(system, throws('1234', 'hex'), length),
      mixEntropy(system, null, length),
    ];
    expect(new Set(mixes.map(String)).size).toBe(mixes.length);
    for (const mix of mixes) expect(mix).toHaveLength(length);
  });

  it.each([
    ['zeros', new Uint8Array(32)],
    ['one value', new Uint8Array(32).fill(0xa5)],
    ['too few bytes', system.slice(0, 31)],
  ])('is not made with a broken generator: %s', (_, bytes) => {
    expect(() => mixEntropy(bytes, null, 16)).toThrow('broken');
    expect(() => mixEntropy(bytes, throws('1234'), 16)).toThrow('broken');
  });
});
