import { succeed, type Result } from '../../result.ts';
import { HARDENED } from '../../wallet/derivation-step.ts';
import type { KeyNetwork } from '../../wallet/key-headers.ts';
import { purposeOf } from '../../wallet/purposes.ts';
import { secp256k1 } from '../../wallet/secp256k1.ts';
import { refuseQr, type QrFault } from '../qr-payload.ts';
import { bytesOf, readFields, uint32Of, type CborFields } from './cbor-fields.ts';
import { formatFingerprint, type HdKey, type QrOrigin } from './hd-key.ts';
import { readChildPath, readOriginPath, type KeyPath } from './read-key-path.ts';

/** Field numbers of hdkey (BCR-2020-007). */
const KEY_DATA = 3;
const CHAIN_CODE = 4;
const USE_INFO = 5;
const ORIGIN = 6;
const CHILDREN = 7;
const PARENT_FINGERPRINT = 8;

const PUBLIC_KEY_BYTES = 33;
const CHAIN_CODE_BYTES = 32;

/** A key of one address: no further keys can be derived from it. */
export type SingleKey = { readonly publicKey: Uint8Array; readonly origin: QrOrigin | null };

/** A public key as a code gives it. */
export type ReadHdKey =
  | { readonly kind: 'extended'; readonly key: HdKey }
  | { readonly kind: 'single'; readonly key: SingleKey };

/**
 * Reads a public hdkey (BCR-2020-007); private ones are refused long before. `master` is the fingerprint that an
 * account gives for all of its keys.
 */
export function readHdKey(value: unknown, master: number | null): Result<ReadHdKey, QrFault> {
  const fields = readFields(value, 'hd_key');
  if (fields === null) return refuseQr('invalid', 'qr_content_malformed');
  const network = readCoin(fields.get(USE_INFO));
  if (!network.ok) return network;
  const publicKey = readPublicKey(fields.get(KEY_DATA));
  if (!publicKey.ok) return publicKey;
  const path = fields.has(ORIGIN) ? readOriginPath(fields.get(ORIGIN)) : succeed(NO_PATH);
  if (!path.ok) return path;
  if (isOtherCoin(path.value.steps)) return refuseQr('unsupported', 'qr_other_coin');
  const origin = originOf(path.value, master);
  if (!fields.has(CHAIN_CODE)) {
    return succeed({ kind: 'single', key: { publicKey: publicKey.value, origin } });
  }
  const key = readExtended(fields, path.value);
  if (!key.ok) return key;
  const known = { publicKey: publicKey.value, network: network.value, origin };
  return succeed({ kind: 'extended', key: { ...key.value, ...known } });
}

const NO_PATH: KeyPath = { steps: [], sourceFingerprint: null, depth: null };

function readExtended(
  fields: CborFields,
  path: KeyPath,
): Result<Omit<HdKey, 'publicKey' | 'network' | 'origin'>, QrFault> {
  const chainCode = bytesOf(fields.get(CHAIN_CODE));
  if (chainCode?.length !== CHAIN_CODE_BYTES) return refuseQr('invalid', 'qr_content_malformed');
  const { steps } = path;
  const depth = path.depth ?? steps.length;
  if (depth < steps.length) {
    return refuseQr('invalid', 'origin_depth_mismatch', { pathSteps: steps.length, depth });
  }
  const children = fields.has(CHILDREN) ? readChildPath(fields.get(CHILDREN)) : succeed('');
  if (!children.ok) return children;
  const parent = uint32Of(fields.get(PARENT_FINGERPRINT)) ?? parentIn(path);
  return succeed({
    chainCode,
    depth,
    childNumber: steps.at(-1) ?? 0,
    parentFingerprint: depth === 0 ? 0 : parent,
    children: children.value,
  });
}

/** The child of a master key can do without a parent: that is the source itself (BCR-2020-007). 0 for any other. */
function parentIn({ steps, sourceFingerprint }: KeyPath): number {
  return steps.length === 1 ? (sourceFingerprint ?? 0) : 0;
}

/** A path starts with purpose and coin (BIP-44), both hardened; what is plain, as under m/45h, is no coin. */
function isOtherCoin([purpose = 0, coin = 0]: readonly number[]): boolean {
  const isKnown = purposeOf({ fingerprint: '', steps: [purpose] }) !== null;
  return isKnown && coin >= HARDENED && !BITCOIN_TYPES.includes(coin - HARDENED);
}

/** A path that starts below the master key, or at an unknown one, is no key origin and is left out. */
function originOf(
  { steps, sourceFingerprint, depth }: KeyPath,
  master: number | null,
): QrOrigin | null {
  const fingerprint = sourceFingerprint ?? (steps.length > 0 ? master : null);
  if (fingerprint === null || (depth ?? steps.length) !== steps.length) return null;
  return { fingerprint: formatFingerprint(fingerprint), steps };
}

/** 33 bytes on the curve. */
export function readPublicKey(value: unknown): Result<Uint8Array, QrFault> {
  const key = bytesOf(value);
  if (key === null) return refuseQr('invalid', 'qr_content_malformed');
  // 32 bytes that are not private belong to ed25519, which other coins use.
  if (key.length === 32) return refuseQr('unsupported', 'qr_other_coin');
  if (key.length === 65) return refuseQr('unsupported', 'uncompressed_key');
  if (key.length !== PUBLIC_KEY_BYTES) return refuseQr('invalid', 'qr_content_malformed');
  if (key[0] !== 2 && key[0] !== 3) return refuseQr('invalid', 'key_prefix');
  return secp256k1.isPoint(key) ? succeed(key) : refuseQr('invalid', 'key_not_on_curve');
}

/** Field numbers of coininfo (BCR-2020-007), and SLIP-0044's numbers of Bitcoin and of every test network. */
const COIN = 1;
const NETWORK = 2;
const BITCOIN_TYPES = [0, 1];

/** The network of a key or address; no coininfo means Bitcoin's main network. */
export function readCoin(value: unknown): Result<KeyNetwork, QrFault> {
  if (value === undefined) return succeed('mainnet');
  const fields = readFields(value, 'coin_info');
  if (fields === null) return refuseQr('invalid', 'qr_content_malformed');
  // Keystone writes type 1 for Bitcoin on either network, so only the network field can be believed.
  const coin = fields.has(COIN) ? uint32Of(fields.get(COIN)) : 0;
  const network = fields.has(NETWORK) ? uint32Of(fields.get(NETWORK)) : 0;
  if (coin === null || !BITCOIN_TYPES.includes(coin)) {
    return refuseQr('unsupported', 'qr_other_coin');
  }
  if (network !== 0 && network !== 1) return refuseQr('unsupported', 'qr_other_coin');
  return succeed(network === 1 ? 'testnet' : 'mainnet');
}
