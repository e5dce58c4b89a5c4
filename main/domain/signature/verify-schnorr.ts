import { schnorr } from '@noble/curves/secp256k1.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { secp256k1 } from '../wallet/secp256k1.ts';

const ORDER = schnorr.Point.CURVE().n;
const SIGNATURE = 64;
const KEY = 32;

/**
 * Whether a Schnorr signature of 64 bytes over a hash is that of a key of 32 bytes (BIP-340). It counts only when the
 * equation holds on libsecp256k1 and noble-curves, which share no code, says so too.
 */
export function verifySchnorr(hash: Uint8Array, key: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== SIGNATURE || key.length !== KEY) return false;
  return verifyWithLibsecp(hash, key, signature) && schnorr.verify(signature, hash, key);
}

/** R = s·G − e·P with an even y and the x that the signature names. libauth's own Schnorr is that of another coin. */
function verifyWithLibsecp(hash: Uint8Array, key: Uint8Array, signature: Uint8Array): boolean {
  const r = signature.subarray(0, KEY);
  const s = signature.subarray(KEY);
  const challenge = schnorr.utils.taggedHash('BIP0340/challenge', concatBytes(r, key, hash));
  const minusE = (ORDER - (toNumber(challenge) % ORDER)) % ORDER;
  const minusEP = secp256k1.pointMultiply(concatBytes(Uint8Array.of(2), key), toBytes(minusE));
  const point = minusEP === null ? null : secp256k1.pointAddScalar(minusEP, s);
  return point !== null && point[0] === 2 && r.every((byte, at) => byte === point[at + 1]);
}

function toNumber(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function toBytes(number: bigint): Uint8Array {
  return Uint8Array.from({ length: KEY }, (_, at) =>
    Number((number >> BigInt(8 * (KEY - 1 - at))) & 0xffn),
  );
}
