import { bytesToHex } from '@noble/hashes/utils.js';
import {
  isAtEnd,
  startCursor,
  takeBytes,
  takeCompactSize,
  takeUint32,
} from '../transaction/byte-cursor.ts';
import type { KeySource } from './psbt.ts';
import type { PsbtEntry } from './read-map.ts';

/** Steps below a master key that a key can count (BIP-32). */
const DEEPEST = 255;
/** A compressed public key. */
const KEY_BYTES = 33;

/** Where a key comes from: a fingerprint and the steps (BIP-174). The length of the value has been checked. */
export function readKeySource({ keyData, value }: PsbtEntry): KeySource {
  return { publicKey: keyData, ...readOrigin(value) };
}

/** The same for a key of Taproot, which first names the leaves that it is in (BIP-371). Null when malformed. */
export function readTapKeySource({ keyData, value }: PsbtEntry): KeySource | null {
  const cursor = startCursor(value);
  const count = takeCompactSize(cursor);
  if (typeof count !== 'number' || takeBytes(cursor, count * 32) === null) return null;
  const rest = value.subarray(cursor.at);
  if (rest.length < 4 || rest.length % 4 !== 0 || rest.length > 4 + 4 * DEEPEST) return null;
  return { publicKey: keyData, ...readOrigin(rest) };
}

/** The participants of a MuSig2 key, one after another (BIP-373). */
export function readMusigKeys({ value }: PsbtEntry): readonly Uint8Array[] {
  return Array.from({ length: value.length / KEY_BYTES }, (_, at) =>
    value.subarray(at * KEY_BYTES, (at + 1) * KEY_BYTES),
  );
}

function readOrigin(bytes: Uint8Array): Pick<KeySource, 'fingerprint' | 'steps'> {
  const cursor = startCursor(bytes.subarray(4));
  const steps: number[] = [];
  while (!isAtEnd(cursor)) steps.push(takeUint32(cursor) ?? 0);
  return { fingerprint: bytesToHex(bytes.subarray(0, 4)), steps };
}
