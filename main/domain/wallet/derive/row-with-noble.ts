import { secp256k1 } from '@noble/curves/secp256k1.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToNumberBE } from '@noble/curves/utils.js';
import type { HDKey } from '@scure/bip32';

const { Point } = secp256k1;

/**
 * The public key, 33 bytes, of any child of a chain (BIP-32, CKDpub). @scure/bip32 hides from an onlooker which number it
 * multiplies by, which takes twice as long; here everything is public. What it would refuse or skip is left to it.
 */
export function rowWithNoble(node: HDKey): (index: number) => Uint8Array {
  const { publicKey, chainCode } = node;
  if (publicKey === null || chainCode === null) throw new Error('A chain has no public key.');
  const parent = Point.fromBytes(publicKey);
  const mac = hmac.create(sha512, chainCode);
  return (index) => {
    const digest = mac.clone().update(publicKey).update(bigEndian(index)).digest();
    const tweak = bytesToNumberBE(digest.subarray(0, 32));
    if (!Point.Fn.isValidNot0(tweak)) return publicKeyOf(node.deriveChild(index));
    return parent.add(Point.BASE.multiplyUnsafe(tweak)).toBytes(true);
  };
}

/** The public key of a node; every node that is read from an xpub has one. */
export function publicKeyOf({ publicKey }: HDKey): Uint8Array {
  if (publicKey === null) throw new Error('No public key came out.');
  return publicKey;
}

function bigEndian(index: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, index);
  return bytes;
}
