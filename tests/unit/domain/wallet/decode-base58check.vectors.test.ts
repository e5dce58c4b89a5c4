import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { base58 } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { inspectAddress } from '../../../../main/domain/address/inspect-address.ts';
import { containsSecret } from '../../../../main/domain/secrets/contains-secret.ts';
import { decodeBase58Check } from '../../../../main/domain/wallet/decode-base58check.ts';
import { readCases } from './read-cases.ts';

type Input = { op?: 'base58' | 'base58check'; hex?: string; string?: string; wif?: string };
type Expected = { base58?: string; payload_hex?: string; private_key_hex?: string };

/** First bytes of private keys in wallet import format. */
const isPrivate = ({ payload_hex: payload = '' }: Expected) => /^(?:80|ef)/.test(payload);

describe('base58 (bitcoinjs, bs58check, Bitcoin Core)', () => {
  const valid = readCases<Input, Expected>('base58', 'valid');
  const checked = valid.filter(({ input }) => input.op === 'base58check');

  it('are 39 valid: 8 private keys, 6 plain, 25 with a checksum', () => {
    const plain = valid.filter(({ input }) => input.op === 'base58');
    const keys = valid.filter(({ input }) => input.wif !== undefined);
    expect([valid, keys, plain, checked].map(({ length }) => length)).toEqual([39, 8, 6, 25]);
  });

  it.each(valid.filter(({ input }) => input.op === 'base58'))(
    '$id is read as its bytes, by the library that everything here reads base58 with',
    ({ input, expect: expected }) => {
      expect(bytesToHex(base58.decode(expected?.base58 ?? ''))).toBe(input.hex);
      expect(base58.encode(hexToBytes(input.hex ?? ''))).toBe(expected?.base58);
    },
  );

  it.each(checked)(
    '$id has the right checksum and gives its bytes',
    ({ input, expect: wanted }) => {
      const { payload, isIntact } = decodeBase58Check(input.string ?? '');
      expect([isIntact, bytesToHex(payload)]).toEqual([true, wanted?.payload_hex]);
    },
  );

  it.each(valid.filter(({ tags }) => tags?.includes('private-key')))(
    '$id is a private key and is detected',
    ({ input }) => {
      expect(containsSecret(input.wif ?? '')).toBe('wif');
    },
  );

  it.each(checked.filter((one) => one.expect !== undefined && isPrivate(one.expect)))(
    '$id is a private key under another name, and is detected',
    ({ input }) => {
      expect(containsSecret(input.string ?? '')).toBe('wif');
      expect(inspectAddress(input.string ?? '')).toMatchObject({
        error: { reason: 'address_private_key' },
      });
    },
  );

  it.each(checked.filter((one) => one.expect !== undefined && !isPrivate(one.expect)))(
    '$id is an address and holds no secret',
    ({ input }) => {
      expect(containsSecret(input.string ?? '')).toBeNull();
      expect(inspectAddress(input.string ?? '').ok).toBe(true);
    },
  );

  it.each(readCases<{ string: { string: string; exception: string } }>('base58', 'invalid'))(
    '$id has a wrong checksum',
    ({ input }) => {
      expect(input.string.exception).toBe('Invalid checksum');
      expect(decodeBase58Check(input.string.string).isIntact).toBe(false);
      expect(inspectAddress(input.string.string)).toMatchObject({
        error: { code: 'checksum_mismatch' },
      });
    },
  );
});
