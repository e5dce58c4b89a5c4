import { secp256k1 } from '../secp256k1.ts';
import { addPoints, type Point } from './add-points.ts';

/** A point and the 32-byte scalar whose multiple of the generator is added to it. */
export type Tweak = { readonly point: Point; readonly scalar: Uint8Array };

/**
 * `point` + `scalar`·G for each, the step that BIP-32 and BIP-341 share. Null for a scalar that is 0 or beyond the
 * order of the curve, and where the two parts have the same x.
 */
export function tweakPoints(tweaks: readonly Tweak[]): readonly (Point | null)[] {
  const multiples = tweaks.map(({ scalar }) => secp256k1.pointFromScalar(scalar, false));
  const known = tweaks.flatMap(({ point }, at) => {
    const multiple = multiples[at];
    return multiple === null || multiple === undefined
      ? []
      : [[point, readPoint(multiple)] as const];
  });
  const sums = addPoints(known).values();
  return multiples.map((multiple) => (multiple === null ? null : (sums.next().value ?? null)));
}

/** A public key of 33 bytes as a point; it has to lie on the curve. */
export function pointOf(publicKey: Uint8Array): Point {
  const uncompressed = secp256k1.pointCompress(publicKey, false);
  if (uncompressed === null) throw new Error('A key does not lie on the curve.');
  return readPoint(uncompressed);
}

/** Reads an uncompressed public key, 65 bytes. */
function readPoint(uncompressed: Uint8Array): Point {
  const view = new DataView(uncompressed.buffer, uncompressed.byteOffset, uncompressed.length);
  return { x: readNumber(view, 1), y: readNumber(view, 33) };
}

function readNumber(view: DataView, at: number): bigint {
  const word = (place: number): bigint => view.getBigUint64(at + 8 * place);
  return (word(0) << 192n) | (word(1) << 128n) | (word(2) << 64n) | word(3);
}
