import { base64 } from '@scure/base';
import { p256 } from '@noble/curves/nist.js';

const PEM =
  /^-----BEGIN EC PRIVATE KEY-----([A-Za-z0-9+/=\s]{40,400})-----END EC PRIVATE KEY-----$/;
const SEED_BYTES = 32;
/**
 * SEC 1 (RFC 5915): version 1 and 32 bytes of key, and then the name of the curve, prime256v1. A key of Bitcoin's curve
 * names another one.
 */
const VERSION_AND_LENGTH = [0x02, 0x01, 0x01, 0x04, 0x20];
const P256_NAME = [0xa0, 0x0a, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];

/** The private number of a P-256 key in the PEM form of SEC 1; null for any other text. */
export function readP256Key(pem: string): Uint8Array | null {
  const body = PEM.exec(pem)?.[1]?.replaceAll(/\s/g, '');
  if (body === undefined) return null;
  try {
    const der = base64.decode(body);
    const start = 2 + VERSION_AND_LENGTH.length;
    const end = start + SEED_BYTES;
    const isSequence = der[0] === 0x30 && der[1] === der.length - 2;
    const isWhole = holdsAt(der, 2, VERSION_AND_LENGTH) && holdsAt(der, end, P256_NAME);
    const seed = der.slice(start, end);
    return isSequence && isWhole && p256.utils.isValidSecretKey(seed) ? seed : null;
  } catch {
    return null;
  }
}

function holdsAt(bytes: Uint8Array, start: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[start + index] === byte);
}
