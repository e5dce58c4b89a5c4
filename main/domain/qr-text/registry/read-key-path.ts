import { succeed, type Result } from '../../result.ts';
import { DEEPEST, HARDENED } from '../../wallet/derivation-step.ts';
import { refuseQr, type QrFault } from '../qr-payload.ts';
import { listOf, readFields, uint32Of } from './cbor-fields.ts';

/** Field numbers of keypath (BCR-2020-007). */
const COMPONENTS = 1;
const SOURCE_FINGERPRINT = 2;
const DEPTH = 3;

/** How a key came from an ancestor. */
export type KeyPath = {
  /** Child numbers; hardened ones from 2^31 on. */
  readonly steps: readonly number[];
  /** Of the ancestor that the steps start from; null when not said. */
  readonly sourceFingerprint: number | null;
  /** Steps below the master key; null when not said. */
  readonly depth: number | null;
};

/** Reads the origin of a key: plain steps only. */
export function readOriginPath(value: unknown): Result<KeyPath, QrFault> {
  const fields = readFields(value, 'key_path');
  const components = listOf(fields?.get(COMPONENTS));
  if (fields === null || components === null) return refuseQr('invalid', 'qr_content_malformed');
  if (components.length > 2 * DEEPEST) return refuseQr('invalid', 'path_too_deep');
  const steps: number[] = [];
  for (let at = 0; at < components.length; at += 2) {
    const step = readStep(components[at], components[at + 1]);
    if (step === null) return refuseQr('invalid', 'qr_content_malformed');
    steps.push(step);
  }
  const depth = uint32Of(fields.get(DEPTH));
  if (depth !== null && depth > DEEPEST) return refuseQr('invalid', 'path_too_deep');
  return succeed({ steps, sourceFingerprint: uint32Of(fields.get(SOURCE_FINGERPRINT)), depth });
}

/** Reads what follows a key in a descriptor: `/0/*`, `/<0;1>/*`. A hardened step is refused, and so is a range. */
export function readChildPath(value: unknown): Result<string, QrFault> {
  const components = listOf(readFields(value, 'key_path')?.get(COMPONENTS));
  if (components === null) return refuseQr('invalid', 'qr_content_malformed');
  if (components.length > 2 * DEEPEST) return refuseQr('invalid', 'path_too_deep');
  let path = '';
  let at = 0;
  while (at < components.length) {
    const pair = listOf(components[at]);
    const read =
      pair?.length === 4 ? readPair(pair) : readChild(components[at], components[at + 1]);
    if (!read.ok) return read;
    path += `/${read.value}`;
    // A pair of chains carries its own marks; everything else is followed by one.
    at += pair?.length === 4 ? 1 : 2;
  }
  return succeed(path);
}

function readPair([receive, isHardened, change, isHardenedToo]: readonly unknown[]): Result<
  string,
  QrFault
> {
  const first = readChild(receive, isHardened);
  if (!first.ok) return first;
  const second = readChild(change, isHardenedToo);
  return second.ok ? succeed(`<${first.value};${second.value}>`) : second;
}

function readChild(index: unknown, isHardened: unknown): Result<string, QrFault> {
  if (isHardened === true) return refuseQr('invalid', 'hardened_after_xpub');
  if (Array.isArray(index)) {
    return index.length === 0 && isHardened === false
      ? succeed('*')
      : refuseQr('unsupported', 'qr_path_range');
  }
  const step = readStep(index, isHardened);
  return step === null ? refuseQr('invalid', 'qr_content_malformed') : succeed(`${step}`);
}

function readStep(index: unknown, isHardened: unknown): number | null {
  const number = uint32Of(index);
  if (number === null || number >= HARDENED || typeof isHardened !== 'boolean') return null;
  return isHardened ? number + HARDENED : number;
}
