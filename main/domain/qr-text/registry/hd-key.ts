import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { createBase58check } from '@scure/base';
import { formatSteps } from '../../wallet/derivation-step.ts';
import { PLAIN_VERSION, type KeyNetwork } from '../../wallet/key-headers.ts';

/** Path from a master key, both as in a key expression (BIP-380). */
export type QrOrigin = {
  /** Eight lower-case hex digits. */
  readonly fingerprint: string;
  /** Child numbers; hardened ones from 2^31 on. */
  readonly steps: readonly number[];
};

/** An extended public key as registry and descriptor both know it. */
export type HdKey = {
  readonly publicKey: Uint8Array;
  /** 32 bytes. */
  readonly chainCode: Uint8Array;
  readonly network: KeyNetwork;
  /** 0–255. */
  readonly depth: number;
  /** 0–2^32−1. */
  readonly childNumber: number;
  /** 0–2^32−1; 0 when not known. */
  readonly parentFingerprint: number;
  readonly origin: QrOrigin | null;
  /** What follows the key in a descriptor, with its slashes: `/0/*`; empty for nothing. */
  readonly children: string;
};

/** Bytes of a serialised extended key (BIP-32) without its checksum. */
const PAYLOAD_BYTES = 78;

const base58check = createBase58check(sha256);

/** The key expression (BIP-380) of a key: `[d34db33f/84h/0h/0h]xpub…/0/*`. */
export function formatHdKey(key: HdKey): string {
  return `${formatQrOrigin(key.origin)}${formatXpub(key)}${key.children}`;
}

/** The origin of a key in brackets; empty when it has none. */
export function formatQrOrigin(origin: QrOrigin | null): string {
  return origin === null ? '' : `[${origin.fingerprint}${formatSteps(origin.steps)}]`;
}

/** Four bytes as they stand in a key origin. */
export function formatFingerprint(fingerprint: number): string {
  return fingerprint.toString(16).padStart(8, '0');
}

function formatXpub(key: HdKey): string {
  const payload = new Uint8Array(PAYLOAD_BYTES);
  const view = new DataView(payload.buffer);
  view.setUint32(0, PLAIN_VERSION[key.network]);
  view.setUint8(4, key.depth);
  view.setUint32(5, key.parentFingerprint);
  view.setUint32(9, key.childNumber);
  payload.set(key.chainCode, 13);
  payload.set(key.publicKey, 45);
  return base58check.encode(payload);
}

/** A public key of one address, in hex. */
export function formatPublicKey(key: Uint8Array): string {
  return bytesToHex(key);
}
