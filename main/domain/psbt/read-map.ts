import { bytesToHex } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../result.ts';
import {
  startCursor,
  takeBytes,
  takeCompactSize,
  type ByteCursor,
} from '../transaction/byte-cursor.ts';
import type { FieldRule } from './field-rule.ts';
import { refusePsbt, type PsbtFault, type PsbtRefusal } from './psbt-fault.ts';

/** One field of a map (BIP-174): what it is, what it is about, and what it says. */
export type PsbtEntry = {
  readonly type: number;
  readonly keyData: Uint8Array;
  readonly value: Uint8Array;
};

/** Entries that one map may have. Far more than any wallet writes. */
const MOST_ENTRIES = 5000;

/**
 * Reads one key-value map up to and including its separator. `findFault` looks at each entry before the next is read,
 * so that a wrong length is named where it stands; the rules only give a key that stands twice its name.
 */
export function readMap(
  cursor: ByteCursor,
  rules: readonly FieldRule[],
  findFault: (entry: PsbtEntry) => PsbtRefusal | null = () => null,
): Result<readonly PsbtEntry[], PsbtFault> {
  const entries: PsbtEntry[] = [];
  const seen = new Set<string>();
  for (;;) {
    const key = readPart(cursor);
    if (!key.ok) return key;
    if (key.value.length === 0) return succeed(entries);
    const entry = readEntry(key.value, cursor);
    if (!entry.ok) return entry;
    const text = bytesToHex(key.value);
    if (seen.has(text)) {
      return refusePsbt('psbt_key_twice', { field: nameOf(rules, entry.value.type) });
    }
    seen.add(text);
    const fault = findFault(entry.value);
    if (fault !== null) return fault;
    entries.push(entry.value);
    if (entries.length > MOST_ENTRIES) return refusePsbt('psbt_too_large');
  }
}

function readEntry(key: Uint8Array, cursor: ByteCursor): Result<PsbtEntry, PsbtFault> {
  const value = readPart(cursor);
  if (!value.ok) return value;
  const inKey = startCursor(key);
  const type = takeCompactSize(inKey);
  if (type === 'not_minimal') return refusePsbt('psbt_length_not_minimal');
  if (type === null) return refusePsbt('psbt_truncated');
  return succeed({ type, keyData: key.subarray(inKey.at), value: value.value });
}

function readPart(cursor: ByteCursor): Result<Uint8Array, PsbtFault> {
  const length = takeCompactSize(cursor);
  if (length === 'not_minimal') return refusePsbt('psbt_length_not_minimal');
  const bytes = length === null ? null : takeBytes(cursor, length);
  return bytes === null ? refusePsbt('psbt_truncated') : succeed(bytes);
}

function nameOf(rules: readonly FieldRule[], type: number): string {
  return rules.find((rule) => rule.type === type)?.name ?? `0x${type.toString(16)}`;
}
