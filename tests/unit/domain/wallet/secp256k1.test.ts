import { schnorr, secp256k1 as noble } from '@noble/curves/secp256k1.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secp256k1 } from '../../../../main/domain/wallet/secp256k1.ts';

const ORDER = 'fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141';
const G = '0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798';

const scalar = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .filter((bytes) => secp256k1.isPrivate(bytes));

describe('the curve', () => {
  it.each([
    ['an empty key', '', false],
    ['the generator', G, true],
    ['x = 5', `02${'05'.padStart(64, '0')}`, false],
    ['an unknown prefix', `05${G.slice(2)}`, false],
    ['an x beyond the field', `02${'f'.repeat(64)}`, false],
    ['one byte too many', `${G}00`, false],
  ])('says of %s whether it is a point', (_name, key, isPoint) => {
    expect(secp256k1.isPoint(hexToBytes(key))).toBe(isPoint);
  });

  it('refuses a tweak that is no scalar, and a sum at infinity', () => {
    const minusOne = hexToBytes(ORDER.replace(/41$/, '40'));
    expect(secp256k1.pointAddScalar(hexToBytes(G), hexToBytes(ORDER))).toBeNull();
    expect(secp256k1.pointAddScalar(hexToBytes(G), new Uint8Array(31))).toBeNull();
    expect(secp256k1.pointAddScalar(hexToBytes(G), minusOne)).toBeNull();
  });

  it('adds to a point as another implementation does', () => {
    fc.assert(
      fc.property(scalar, scalar, (key, tweak) => {
        const point = noble.getPublicKey(key);
        const expected = noble.Point.fromBytes(point)
          .add(noble.Point.BASE.multiply(noble.Point.Fn.fromBytes(tweak)))
          .toHex(true);
        const sum = secp256k1.pointAddScalar(point, tweak);
        expect(sum && bytesToHex(sum)).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('makes x-only points of the same keys', () => {
    fc.assert(
      fc.property(scalar, (key) => {
        expect(secp256k1.isXOnlyPoint(schnorr.getPublicKey(key))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
