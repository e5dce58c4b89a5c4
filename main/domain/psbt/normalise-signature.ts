import { secp256k1 } from '@noble/curves/secp256k1.js';
import { bytesToNumberBE, concatBytes, numberToBytesBE } from '@noble/curves/utils.js';

const ORDER = secp256k1.Point.CURVE().n;
const SCALAR = 32;

/** A signature as 64 bytes, and whether its second number was in the upper half, which nodes do not pass on (BIP-146). */
export type CompactSignature = { readonly compact: Uint8Array; readonly isHighS: boolean };

/** Brings the second number of a signature of 64 bytes into the lower half, where both curves take it. */
export function normaliseSignature(signature: Uint8Array): CompactSignature {
  const s = bytesToNumberBE(signature.subarray(SCALAR));
  const isHighS = s > ORDER / 2n && s < ORDER;
  if (!isHighS) return { compact: signature, isHighS };
  const low = numberToBytesBE(ORDER - s, SCALAR);
  return { compact: concatBytes(signature.subarray(0, SCALAR), low), isHighS };
}
