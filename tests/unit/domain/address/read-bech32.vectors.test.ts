import { bech32 } from '@scure/base';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { readBech32 } from '../../../../main/domain/address/read-bech32.ts';
import { readCases } from '../wallet/read-cases.ts';

type Input = { encoding: 'bech32' | 'bech32m'; string: string; limit?: number };
type Expected = { prefix: string; words_hex: string };

describe('bech32 and bech32m (BIP-173, BIP-350, bitcoinjs/bech32)', () => {
  const valid = readCases<Input, Expected>('bech32', 'valid');
  const invalid = readCases<Input>('bech32', 'invalid');
  /** What the sources call each fault, and what it is called here. */
  const reasons: Readonly<Record<string, string>> = {
    'valid bech32, wrong checksum constant for the other encoding': 'other encoding',
    'valid bech32m, wrong checksum constant for the other encoding': 'other encoding',
    'HRP character out of range': 'prefix_character',
    'overall max length exceeded': 'too_long',
    'Exceeds length limit': 'too_long',
    'Empty HRP': 'prefix_empty',
    'empty HRP': 'prefix_empty',
    'Invalid data character': 'data_character',
    'Invalid character in checksum': 'data_character',
    'Too short checksum': 'too_short',
    'abc1rzg too short': 'too_short',
    'Data too short': 'too_short',
    'No separator character': 'no_separator',
    'checksum calculated with uppercase form of HRP': 'checksum',
  };

  function verdictOn({ string, limit, encoding }: Input): string {
    const reading = readBech32(string, limit);
    if (!reading.ok) return reading.error;
    return reading.value.encoding === encoding ? 'read' : 'other encoding';
  }

  it('are 8 valid and 24 invalid', () => {
    expect([valid.length, invalid.length]).toEqual([8, 24]);
  });

  it.each(valid)('$id is read as the encoding that it is of', ({ input, expect: expected }) => {
    expect(verdictOn(input)).toBe('read');
    const reading = readBech32(input.string, input.limit);
    if (!reading.ok || expected === undefined) return;
    expect(reading.value.prefix).toBe(expected.prefix);
    // The field holds the bytes that the words stand for.
    expect(bytesToHex(bech32.fromWords([...reading.value.words]))).toBe(expected.words_hex);
  });

  it.each(invalid)('$id is refused by its name: $reason', ({ input, reason }) => {
    expect(verdictOn(input)).toBe(reasons[reason ?? '']);
  });

  it('in mixed case are refused', () => {
    expect(readBech32('A1lqfn3a')).toEqual({ ok: false, error: 'mixed_case' });
  });

  it('give the words that @scure/base gives', () => {
    const text = 'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw';
    const reading = readBech32(text);
    expect(reading.ok && reading.value.words).toEqual(bech32.decode(text).words);
  });
});
