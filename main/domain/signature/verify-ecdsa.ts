import { secp256k1 as curve } from '@noble/curves/secp256k1.js';
import { secp256k1 } from '../wallet/secp256k1.ts';

/**
 * Whether an ECDSA signature of 64 bytes (r and a low s) over a hash is that of a public key. It counts only when
 * libsecp256k1 and noble-curves, which share no code, both say so.
 */
export function verifyEcdsa(hash: Uint8Array, key: Uint8Array, signature: Uint8Array): boolean {
  // libsecp256k1 is the faster one, so wrong signatures cost little.
  return secp256k1.verify(hash, key, signature) && verifyWithNoble(hash, key, signature);
}

function verifyWithNoble(hash: Uint8Array, key: Uint8Array, signature: Uint8Array): boolean {
  try {
    return curve.verify(signature, hash, key, { prehash: false });
  } catch {
    // It throws for what is no key at all.
    return false;
  }
}
