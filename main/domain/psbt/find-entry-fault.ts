import type { FieldRule, PsbtVersion } from './field-rule.ts';
import { isPublicKey } from './is-public-key.ts';
import { refusePsbt, type PsbtRefusal } from './psbt-fault.ts';
import type { PsbtEntry } from './read-map.ts';

/** What is wrong with one entry by the rules of its map: its place, its lengths or its key. Null when nothing is. */
export function findEntryFault(
  rules: readonly FieldRule[],
  { type, keyData, value }: PsbtEntry,
  version: PsbtVersion,
): PsbtRefusal | null {
  const rule = rules.find((one) => one.type === type);
  if (rule === undefined) return null;
  const field = rule.name;
  if (rule.only !== undefined && rule.only !== version) {
    return refusePsbt('psbt_field_not_allowed', { field, version });
  }
  if (!rule.keyLength(keyData.length)) return refusePsbt('psbt_key_length', { field });
  if (!rule.valueLength(value.length)) return refusePsbt('psbt_value_length', { field });
  // Of a key with more behind it, the first 33 bytes are a public key (BIP-373).
  const publicKey = keyData.length === 65 ? keyData : keyData.subarray(0, 33);
  return rule.hasPublicKey && !isPublicKey(publicKey)
    ? refusePsbt('psbt_public_key_invalid', { field })
    : null;
}
