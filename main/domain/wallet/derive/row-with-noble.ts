import { secp256k1 } from '@noble/curves/secp256k1.js';
import { bytesToNumberBE } from '@noble/curves/utils.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { HDKey } from '@scure/bip32';

/** A public key of 33 bytes from which more are derived (BIP-32), with its chain code. */
export type KeyNode = { readonly publicKey: Uint8Array; readonly chainCode: Uint8Array };

const { Point } = secp256k1;

/**
 * The children of a node (BIP-32, CKDpub). @scure/bip32 hides from an onlooker which number it multiplies by, which takes
 * 0.7 ms where this takes 0.27 ms; here everything is public. What BIP-32 leaves out (one index in 2^127) is left to it.
 */
export function rowWithNoble({ publicKey, chainCode }: KeyNode): (index: number) => KeyNode {
  const parent = Point.fromBytes(publicKey);
  const mac = hmac.create(sha512, chainCode);
  return (index) => {
    const digest = mac.clone().update(publicKey).update(bigEndian(index)).digest();
    const tweak = bytesToNumberBE(digest.subarray(0, 32));
    if (!Point.Fn.isValidNot0(tweak)) {
      return keyNodeOf(new HDKey({ publicKey, chainCode }).deriveChild(index));
    }
    const child = parent.add(Point.BASE.multiplyUnsafe(tweak));
    return { publicKey: child.toBytes(true), chainCode: digest.subarray(32) };
  };
}

/** What is needed of an extended key. */
export function keyNodeOf({ publicKey, chainCode }: HDKey): KeyNode {
  if (publicKey === null || chainCode === null) throw new Error('A node has no public key.');
  return { publicKey, chainCode };
}

function bigEndian(index: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, index);
  return bytes;
}
