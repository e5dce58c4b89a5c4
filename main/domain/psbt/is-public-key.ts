import { secp256k1 } from '../wallet/secp256k1.ts';

/** On the curve, and in one of the two forms that Bitcoin uses: not the hybrid one. */
export function isPublicKey(key: Uint8Array): boolean {
  const isCompressed = key.length === 33 && (key[0] === 2 || key[0] === 3);
  return (isCompressed || (key.length === 65 && key[0] === 4)) && secp256k1.isPoint(key);
}
