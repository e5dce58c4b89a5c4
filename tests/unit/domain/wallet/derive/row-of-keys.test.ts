import { bytesToHex } from '@noble/hashes/utils.js';
import { HDKey } from '@scure/bip32';
import { BIP32Factory } from 'bip32';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPoints } from '../../../../../main/domain/wallet/derive/add-points.ts';
import { rowOfKeys } from '../../../../../main/domain/wallet/derive/row-of-keys.ts';
import {
  keyNodeOf,
  rowWithNoble,
} from '../../../../../main/domain/wallet/derive/row-with-noble.ts';
import { pointOf, tweakPoints } from '../../../../../main/domain/wallet/derive/tweak-points.ts';
import { secp256k1 } from '../../../../../main/domain/wallet/secp256k1.ts';

const LAST = 0x7fffffff;
const ORDER_MINUS_ONE = 'fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140';
const bip32 = BIP32Factory(secp256k1);

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const publicKey = bytes(32)
  .map((scalar) => secp256k1.pointFromScalar(scalar))
  .filter((key) => key !== null);
const parent = fc
  .record({ publicKey, chainCode: bytes(32) })
  .map(({ publicKey: key, chainCode }) => bip32.fromPublicKey(key, chainCode));
const index = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: LAST }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, LAST - 1, LAST) },
);

describe('a row of keys', () => {
  it('has the keys that bip32 derives one by one: 100 parents, 40 indices of each', () => {
    let compared = 0;
    fc.assert(
      fc.property(parent, fc.array(index, { minLength: 40, maxLength: 40 }), (node, indices) => {
        const row = rowOfKeys(node);
        const keys = indices.flatMap((one) => row(one, 1)).map(bytesToHex);
        expect(keys).toEqual(indices.map((one) => bytesToHex(node.derive(one).publicKey)));
        compared += keys.length;
      }),
      { numRuns: 100 },
    );
    expect(compared).toBe(4000);
  }, 60_000);

  it('has the same keys however many are asked for at once', () => {
    fc.assert(
      fc.property(
        parent,
        fc.nat({ max: LAST - 40 }),
        fc.integer({ min: 1, max: 40 }),
        (node, start, count) => {
          const keys = rowOfKeys(node)(start, count).map(bytesToHex);
          const alone = keys.map((_, at) => bytesToHex(node.derive(start + at).publicKey));
          expect(keys).toEqual(alone);
          expect(keys).toHaveLength(count);
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);

  it('is the same in the second implementation, which is held against @scure/bip32', () => {
    fc.assert(
      fc.property(parent, fc.array(index, { minLength: 10, maxLength: 10 }), (node, indices) => {
        const scure = new HDKey({ publicKey: node.publicKey, chainCode: node.chainCode });
        const childAt = rowWithNoble(keyNodeOf(scure));
        for (const one of [...indices, 0, LAST]) {
          expect(childAt(one)).toEqual(keyNodeOf(scure.deriveChild(one)));
          expect(childAt(one).publicKey).toEqual(node.derive(one).publicKey);
          expect(childAt(one).chainCode).toEqual(node.derive(one).chainCode);
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('sums of points', () => {
  const generator = secp256k1.pointFromScalar(Uint8Array.of(...new Uint8Array(31), 1));
  if (generator === null) throw new Error('There is no generator.');

  it('are those of libsecp256k1', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(publicKey, bytes(32)), { maxLength: 10 }), (tweaks) => {
        const sums = tweakPoints(tweaks.map(([key, scalar]) => ({ point: pointOf(key), scalar })));
        const expected = tweaks.map(([key, scalar]) => secp256k1.pointAddScalar(key, scalar));
        expect(sums.map((sum) => sum && sum.x.toString(16).padStart(64, '0'))).toEqual(
          expected.map((key) => key && bytesToHex(key.subarray(1))),
        );
        expect(sums.map((sum) => sum && (sum.y % 2n === 0n ? 2 : 3))).toEqual(
          expected.map((key) => key && key[0]),
        );
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it('do not exist here for a scalar that is 0 or no scalar, beside others that do', () => {
    const point = pointOf(generator);
    const scalars = [1, 2, 3].map((value) => Uint8Array.of(...new Uint8Array(31), value));
    const [one = new Uint8Array(), two = new Uint8Array(), three = new Uint8Array()] = scalars;
    const sums = tweakPoints(
      [two, new Uint8Array(32), new Uint8Array(32).fill(255), three, one].map((scalar) => ({
        point,
        scalar,
      })),
    );
    expect(sums.map((sum) => sum === null)).toEqual([false, true, true, false, true]);
    expect(sums[3]?.x).toBe(pointOf(secp256k1.pointAddScalar(generator, three) ?? one).x);
  });

  it('do not exist here for a point with itself or with its opposite', () => {
    const point = pointOf(generator);
    const opposite = pointOf(
      secp256k1.pointFromScalar(Uint8Array.from(Buffer.from(ORDER_MINUS_ONE, 'hex'))) ?? generator,
    );
    expect(opposite.x).toBe(point.x);
    expect(
      addPoints([
        [point, point],
        [point, opposite],
      ]),
    ).toEqual([null, null]);
  });
});
