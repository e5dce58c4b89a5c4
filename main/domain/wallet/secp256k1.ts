import {
  CompressionFlag,
  ContextFlag,
  instantiateSecp256k1Wasm,
} from '@bitauth/libauth/build/lib/bin/secp256k1/secp256k1-wasm.js';

/** Longest serialised public key, in bytes. */
const PUBLIC_KEY_MAX = 65;
/** libsecp256k1's own forms of a public key and of a signature. */
const INTERNAL = 64;
const RECOVERABLE = 65;
const SCALAR = 32;

const wasm = await instantiateSecp256k1Wasm();
const context = wasm.contextCreate(ContextFlag.BOTH);
// One buffer of each kind serves every call: the module has a single thread and no call nests in another.
const serialized = wasm.malloc(PUBLIC_KEY_MAX);
const point = wasm.malloc(INTERNAL);
const scalar = wasm.malloc(SCALAR);
const message = wasm.malloc(SCALAR);
const signature = wasm.malloc(INTERNAL);
const compact = wasm.malloc(INTERNAL);
const recoverable = wasm.malloc(RECOVERABLE);
const length = wasm.malloc(4);

type XOnlyTweak = { readonly parity: 0 | 1; readonly xOnlyPubkey: Uint8Array };

/**
 * libsecp256k1 (WASM) behind the interface that bip32 and bitcoinjs-lib expect of a curve. Holdfast only ever uses
 * the functions on points: those on private keys exist because bip32 tests a curve before it accepts it.
 */
export const secp256k1 = {
  isPoint: (key: Uint8Array): boolean => readPoint(key),
  isXOnlyPoint: (key: Uint8Array): boolean => readPoint(withEvenY(key)),
  isPrivate: (key: Uint8Array): boolean =>
    key.length === SCALAR && wasm.seckeyVerify(context, put(scalar, key)) === 1,
  pointFromScalar: (key: Uint8Array, compressed = true): Uint8Array | null =>
    wasm.pubkeyCreate(context, point, put(scalar, key)) === 1 ? writePoint(compressed) : null,
  pointCompress: (key: Uint8Array, compressed = true): Uint8Array | null =>
    readPoint(key) ? writePoint(compressed) : null,
  pointAddScalar: (key: Uint8Array, tweak: Uint8Array, compressed = true): Uint8Array | null =>
    readPoint(key) && addToPoint(tweak) ? writePoint(compressed) : null,
  xOnlyPointAddTweak: (key: Uint8Array, tweak: Uint8Array): XOnlyTweak | null => {
    if (!readPoint(withEvenY(key)) || !addToPoint(tweak)) return null;
    const sum = writePoint(true);
    return { parity: sum[0] === 3 ? 1 : 0, xOnlyPubkey: sum.subarray(1) };
  },
  privateAdd: (key: Uint8Array, tweak: Uint8Array): Uint8Array | null =>
    wasm.privkeyTweakAdd(context, put(scalar, key), put(message, tweak)) === 1
      ? take(scalar, SCALAR)
      : null,
  sign: (hash: Uint8Array, key: Uint8Array): Uint8Array => {
    const signed = wasm.sign(context, signature, put(message, hash), put(scalar, key));
    if (signed !== 1) throw new Error('The curve refused a private key.');
    wasm.signatureSerializeCompact(context, compact, signature);
    return take(compact, INTERNAL);
  },
  verify: (hash: Uint8Array, key: Uint8Array, signed: Uint8Array): boolean =>
    readPoint(key) &&
    wasm.signatureParseCompact(context, signature, put(compact, signed)) === 1 &&
    wasm.verify(context, signature, put(message, hash), point) === 1,
  /** `factor`·key; null for a factor of 0, or beyond the order of the curve. */
  pointMultiply: (key: Uint8Array, factor: Uint8Array, compressed = true): Uint8Array | null =>
    readPoint(key) && wasm.pubkeyTweakMul(context, point, put(scalar, factor)) === 1
      ? writePoint(compressed)
      : null,
  /** The key, compressed, that made a compact signature of either form of s; null when no key could have. */
  recover: (hash: Uint8Array, signed: Uint8Array, recoveryId: number): Uint8Array | null =>
    wasm.recoverableSignatureParse(context, recoverable, put(compact, signed), recoveryId) === 1 &&
    wasm.recover(context, point, recoverable, put(message, hash)) === 1
      ? writePoint(true)
      : null,
};

/** Parses a serialised key into `point`; false when it is no point of the curve. */
function readPoint(key: Uint8Array): boolean {
  if (key.length !== 33 && key.length !== 65) return false;
  return wasm.pubkeyParse(context, point, put(serialized, key), key.length) === 1;
}

/** Adds `tweak`·G to `point`; false for a tweak that is no scalar, or a sum at infinity. */
function addToPoint(tweak: Uint8Array): boolean {
  return tweak.length === SCALAR && wasm.pubkeyTweakAdd(context, point, put(scalar, tweak)) === 1;
}

function writePoint(compressed: boolean): Uint8Array {
  const size = compressed ? 33 : 65;
  wasm.heapU32[length >> 2] = size;
  const flag = compressed ? CompressionFlag.COMPRESSED : CompressionFlag.UNCOMPRESSED;
  wasm.pubkeySerialize(context, serialized, length, point, flag);
  return take(serialized, size);
}

function withEvenY(xOnly: Uint8Array): Uint8Array {
  const key = new Uint8Array(xOnly.length + 1);
  key[0] = 2;
  key.set(xOnly, 1);
  return key;
}

function put(pointer: number, bytes: Uint8Array): number {
  wasm.heapU8.set(bytes, pointer);
  return pointer;
}

function take(pointer: number, size: number): Uint8Array {
  return wasm.heapU8.slice(pointer, pointer + size);
}
