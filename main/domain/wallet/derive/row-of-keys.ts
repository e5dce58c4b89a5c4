import { hmac } from '@noble/hashes/hmac.js';
import { sha512 } from '@noble/hashes/sha2.js';
import type { BIP32Interface } from 'bip32';
import { writePoint } from './add-points.ts';
import { pointOf, tweakPoints } from './tweak-points.ts';

/** The public keys, 33 bytes each, of `count` children from the index `start` on; at most up to 2^31−1. */
export type RowOfKeys = (start: number, count: number) => readonly Uint8Array[];

/**
 * The keys that `node.derive` gives one by one (BIP-32, CKDpub), many at a time and more than twice as fast. What is not
 * an everyday sum, one in 2^127, is left to `node.derive`.
 */
export function rowOfKeys(node: BIP32Interface): RowOfKeys {
  const point = pointOf(node.publicKey);
  // The state with the chain code in it is copied for each child: 4 µs instead of 14.
  const mac = hmac.create(sha512, node.chainCode);
  const copy = mac.clone();
  const data = new Uint8Array(37);
  data.set(node.publicKey);
  const scalarAt = (index: number): Uint8Array => {
    new DataView(data.buffer).setUint32(33, index);
    return mac._cloneInto(copy).update(data).digest().subarray(0, 32);
  };
  return (start, count) => {
    const indices = Array.from({ length: count }, (_, at) => start + at);
    const points = tweakPoints(indices.map((index) => ({ point, scalar: scalarAt(index) })));
    return indices.map((index, at) => {
      const child = points[at] ?? null;
      return child === null ? node.derive(index).publicKey : writePoint(child);
    });
  };
}
