import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import { PLAIN_VERSION } from '../../wallet/key-headers.ts';
import { parseStep } from '../../wallet/derivation-step.ts';
import type { HdKey, QrOrigin } from './hd-key.ts';

const EXPRESSION =
  /^(?:\[(?<fingerprint>[0-9a-fA-F]{8})(?<path>(?:\/[0-9]+[hH']?)*)\])?(?<key>[xt]pub[1-9A-HJ-NP-Za-km-z]{100,120})(?<children>(?:\/(?:[0-9]+|\*|<[0-9]+;[0-9]+>))*)$/;
const PAYLOAD_BYTES = 78;

const base58check = createBase58check(sha256);

/**
 * Reads a key expression of a checked descriptor for writing it into a code; null for one that the registry cannot
 * say. Only xpub and tpub.
 */
export function parseHdKey(text: string): HdKey | null {
  const fields = EXPRESSION.exec(text)?.groups;
  const payload = decodePayload(fields?.['key'] ?? '');
  if (fields === undefined || payload === null) return null;
  const origin = parseOrigin(fields['fingerprint'], fields['path'] ?? '');
  if (origin === 'malformed') return null;
  const view = new DataView(payload.buffer, payload.byteOffset);
  return {
    network: view.getUint32(0) === PLAIN_VERSION.mainnet ? 'mainnet' : 'testnet',
    depth: view.getUint8(4),
    parentFingerprint: view.getUint32(5),
    childNumber: view.getUint32(9),
    chainCode: payload.slice(13, 45),
    publicKey: payload.slice(45),
    origin,
    children: fields['children'] ?? '',
  };
}

function decodePayload(key: string): Uint8Array | null {
  if (key === '') return null;
  try {
    const payload = base58check.decode(key);
    return payload.length === PAYLOAD_BYTES ? payload : null;
  } catch {
    // The library says "wrong checksum" by throwing.
    return null;
  }
}

function parseOrigin(fingerprint: string | undefined, path: string): QrOrigin | null | 'malformed' {
  if (fingerprint === undefined) return null;
  const steps = path.split('/').slice(1).map(parseStep);
  const known = steps.filter((step) => typeof step === 'number');
  return known.length === steps.length
    ? { fingerprint: fingerprint.toLowerCase(), steps: known }
    : 'malformed';
}
