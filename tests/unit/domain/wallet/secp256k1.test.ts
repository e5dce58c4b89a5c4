import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
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

  it('tweaks an x-only key (BIP-341, wallet test vector 1)', () => {
    const internal = 'd6889cb081036e0faefa3a35157ad71086b123b2b144b649798b494c300a961d';
    const tweak = 'b86e7be8f39bab32a6f2c0443abbc210f0edac0e2c53d501b36b64437d9c6c70';
    const tweaked = secp256k1.xOnlyPointAddTweak(hexToBytes(internal), hexToBytes(tweak));
    expect(tweaked && bytesToHex(tweaked.xOnlyPubkey)).toBe(
      '53a1f6e454df1aa2776a2814a721372d6258050de330b3c6d10ee8f4e0dda343',
    );
  });

  it('adds on the public side what it adds on the private side', () => {
    fc.assert(
      fc.property(scalar, scalar, (key, tweak) => {
        const sum = secp256k1.privateAdd(key, tweak);
        const point = secp256k1.pointFromScalar(key);
        fc.pre(sum !== null && point !== null);
        expect(secp256k1.pointAddScalar(point, tweak)).toEqual(secp256k1.pointFromScalar(sum));
      }),
    );
  });
});
