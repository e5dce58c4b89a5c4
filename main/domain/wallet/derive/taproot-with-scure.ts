import { schnorr, secp256k1 } from '@noble/curves/secp256k1.js';
import { bytesToNumberBE } from '@noble/curves/utils.js';
import { tapLeafHash } from '@scure/btc-signer/payment.js';
import { compareBytes, tagSchnorr, tapTweak } from '@scure/btc-signer/utils.js';
import type { ScriptTree } from '../descriptor/expression.ts';
import { compileScript } from './compile-script.ts';

/**
 * The key of a Taproot output, 32 bytes, from its internal key and the scripts beside it (BIP-341). Like the library's own
 * taprootTweakPubkey(), but with a multiplication that hides nothing: all is public.
 */
export function taprootWithScure(
  internalKey: Uint8Array,
  tree: ScriptTree | null,
  keyAt: (key: number) => Uint8Array,
): Uint8Array {
  const internal = xOnly(internalKey);
  const root = tree === null ? new Uint8Array() : merkleRoot(tree, keyAt);
  const tweak = secp256k1.Point.BASE.multiplyUnsafe(tapTweak(internal, root));
  const { lift_x: lift, pointToBytes } = schnorr.utils;
  return pointToBytes(lift(bytesToNumberBE(internal)).add(tweak));
}

/** The hash of a tree (BIP-341). The library's own p2tr() refuses scripts that look like an output, as pkh() does. */
function merkleRoot(tree: ScriptTree, keyAt: (key: number) => Uint8Array): Uint8Array {
  if (tree.kind === 'leaf') {
    return tapLeafHash(compileScript(tree.expression, (key) => xOnly(keyAt(key))));
  }
  const sides = [merkleRoot(tree.left, keyAt), merkleRoot(tree.right, keyAt)];
  return tagSchnorr('TapBranch', ...sides.toSorted(compareBytes));
}

/** A public key without the sign of its y (BIP-340). */
export function xOnly(publicKey: Uint8Array): Uint8Array {
  return publicKey.length === 32 ? publicKey : publicKey.slice(1, 33);
}
