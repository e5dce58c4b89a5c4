import { secp256k1 as curve } from '@noble/curves/secp256k1.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { secp256k1 } from '../wallet/secp256k1.ts';

/**
 * The compressed key that made a compact signature over a hash, with the recovery number 0–3; s may be high or low.
 * Null when there is none, or when libsecp256k1 and noble-curves, which share no code, do not find the same.
 */
export function recoverPublicKey(
  hash: Uint8Array,
  signature: Uint8Array,
  recoveryId: number,
): Uint8Array | null {
  const first = secp256k1.recover(hash, signature, recoveryId);
  const second = recoverWithNoble(hash, signature, recoveryId);
  if (first === null || second === null) return null;
  return bytesToHex(first) === bytesToHex(second) ? first : null;
}

function recoverWithNoble(
  hash: Uint8Array,
  signature: Uint8Array,
  recoveryId: number,
): Uint8Array | null {
  try {
    const recoverable = concatBytes(Uint8Array.of(recoveryId), signature);
    return curve.recoverPublicKey(recoverable, hash, { prehash: false });
  } catch {
    // It throws for numbers out of range, and for an r that is on no point.
    return null;
  }
}
