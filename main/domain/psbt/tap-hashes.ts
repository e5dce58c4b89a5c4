import { schnorr } from '@noble/curves/secp256k1.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { secp256k1 } from '../wallet/secp256k1.ts';

const { taggedHash } = schnorr.utils;

/** The hash of one script of a tree (BIP-341). */
export function tapLeafHash(version: number, script: Uint8Array): Uint8Array {
  return taggedHash('TapLeaf', concatBytes(Uint8Array.of(version), varBytes(script)));
}

/** The hash of two branches, which have no left and right (BIP-341). */
export function tapBranchHash(one: Uint8Array, other: Uint8Array): Uint8Array {
  return isBefore(one, other)
    ? taggedHash('TapBranch', concatBytes(one, other))
    : taggedHash('TapBranch', concatBytes(other, one));
}

/** The key that an output carries for an internal key and a script tree, with its parity; null off the curve. */
export function tapOutputKey(internalKey: Uint8Array, merkleRoot: Uint8Array | null) {
  const tree = merkleRoot ?? new Uint8Array();
  const tweak = taggedHash('TapTweak', concatBytes(internalKey, tree));
  return secp256k1.xOnlyPointAddTweak(internalKey, tweak);
}

function varBytes(script: Uint8Array): Uint8Array {
  const { length } = script;
  const size =
    length < 0xfd
      ? [length]
      : length < 0x10000
        ? [0xfd, length & 0xff, length >> 8]
        : [0xfe, length & 0xff, (length >> 8) & 0xff, (length >> 16) & 0xff, length >>> 24];
  return concatBytes(Uint8Array.from(size), script);
}

function isBefore(one: Uint8Array, other: Uint8Array): boolean {
  const at = one.findIndex((byte, place) => byte !== other[place]);
  return (one[at] ?? 0) < (other[at] ?? 0);
}
