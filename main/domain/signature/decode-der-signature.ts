import { concatBytes } from '@noble/hashes/utils.js';

/** Bytes of r and of s. */
const NUMBER = 32;

/**
 * The 64 bytes of r and s in a strict DER signature (BIP-66), with or without a sighash byte behind it. Null when one
 * of them is longer than 32 bytes: no such signature is right. The form has to be checked before (isEcdsaSignature).
 */
export function decodeDerSignature(der: Uint8Array): Uint8Array | null {
  const rSize = der[3] ?? 0;
  const sStart = 4 + rSize + 2;
  const r = padNumber(der.subarray(4, 4 + rSize));
  const s = padNumber(der.subarray(sStart, sStart + (der[sStart - 1] ?? 0)));
  return r === null || s === null ? null : concatBytes(r, s);
}

/** Without the zero that keeps a number positive, and with zeros in front as far as needed. */
function padNumber(bytes: Uint8Array): Uint8Array | null {
  const digits = bytes[0] === 0 ? bytes.subarray(1) : bytes;
  return digits.length > NUMBER
    ? null
    : concatBytes(new Uint8Array(NUMBER - digits.length), digits);
}
