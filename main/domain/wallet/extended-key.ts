import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { createBase58check } from '@scure/base';
import { succeed, type Result } from '../result.ts';
import { decodeBase58Check } from './decode-base58check.ts';
import { findOutsideBase58 } from './find-odd-character.ts';
import type { InspectFault } from './inspection.ts';
import { ALTCOIN_HEADERS, KEY_HEADERS, PLAIN_VERSION, type KeyHeader } from './key-headers.ts';
import { refuse } from './refuse.ts';
import { secp256k1 } from './secp256k1.ts';

/** Bytes of a serialised extended key (BIP-32) without its checksum. */
const PAYLOAD_BYTES = 78;
/** An extended key has 111 or 112 characters; what is far longer is not worth decoding. */
const LONGEST = 200;

/** A public extended key (BIP-32), checked in full. */
export type ExtendedKey = {
  readonly header: KeyHeader;
  /** 0–255. */
  readonly depth: number;
  /** Eight hex digits; zeros for a master key. */
  readonly parentFingerprint: string;
  /** 0–2^32−1, hardened from 2^31 on. */
  readonly childNumber: number;
  readonly chainCode: Uint8Array;
  /** 33 bytes, on the curve. */
  readonly publicKey: Uint8Array;
  /** The same key under an xpub or tpub header. */
  readonly xpub: string;
};

const base58check = createBase58check(sha256);

/** Reads an extended public key without white space, under any Bitcoin header (SLIP-0132). */
export function parseExtendedKey(text: string): Result<ExtendedKey, InspectFault> {
  const odd = findOutsideBase58(text);
  if (odd !== null) return refuse('invalid', 'look_alike_characters', { character: odd });
  const { length } = text;
  if (length === 0 || length > LONGEST) return refuse('invalid', 'key_length', { length });
  const { payload, isIntact } = decodeBase58Check(text);
  if (!isIntact) return refuse('checksum_mismatch', 'base58_checksum', { length });
  return payload.length === PAYLOAD_BYTES
    ? readPayload(payload)
    : refuse('invalid', 'key_length', { length });
}

function readPayload(payload: Uint8Array): Result<ExtendedKey, InspectFault> {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.length);
  const header = readHeader(view.getUint32(0), payload[45] === 0);
  if (!header.ok) return header;
  const depth = view.getUint8(4);
  const childNumber = view.getUint32(9);
  if (depth === 0 && (view.getUint32(5) !== 0 || childNumber !== 0)) {
    return refuse('invalid', 'key_root_with_parent');
  }
  const publicKey = payload.slice(45);
  if (publicKey[0] !== 2 && publicKey[0] !== 3) return refuse('invalid', 'key_prefix');
  if (!secp256k1.isPoint(publicKey)) return refuse('invalid', 'key_not_on_curve');
  return succeed({
    header: header.value,
    depth,
    parentFingerprint: bytesToHex(payload.subarray(5, 9)),
    childNumber,
    chainCode: payload.slice(13, 45),
    publicKey,
    xpub: writeXpub(payload, header.value),
  });
}

/** The header of a public key. A private key never gets this far in the app, and is refused here all the same. */
function readHeader(version: number, hasPrivateKey: boolean): Result<KeyHeader, InspectFault> {
  const header = KEY_HEADERS.find(({ publicVersion }) => publicVersion === version);
  if (header !== undefined) {
    return hasPrivateKey ? refuse('invalid', 'key_header_mismatch') : succeed(header);
  }
  if (KEY_HEADERS.some(({ privateVersion }) => privateVersion === version)) {
    return refuse('invalid', hasPrivateKey ? 'private_key' : 'key_header_mismatch');
  }
  const altcoin = ALTCOIN_HEADERS.find((one) => one.version === version);
  return altcoin === undefined
    ? refuse('invalid', 'key_header_unknown')
    : refuse('invalid', 'key_header_altcoin', { coin: altcoin.coin });
}

function writeXpub(payload: Uint8Array, { network }: KeyHeader): string {
  const plain = payload.slice();
  new DataView(plain.buffer).setUint32(0, PLAIN_VERSION[network]);
  return base58check.encode(plain);
}
