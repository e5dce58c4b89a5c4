import { Tagged } from 'cborg';
import { containsSecret } from '../../secrets/contains-secret.ts';
import { contentOf } from './cbor-fields.ts';
import { kindOfTag, type RegistryKind } from './registry-tags.ts';

/** UR types that are a secret whatever stands in them. */
const SECRET_TYPES: ReadonlySet<string> = new Set([
  'seed',
  'crypto-seed',
  'bip39',
  'crypto-bip39',
  'sskr',
  'crypto-sskr',
  'slip39',
  'crypto-slip39',
]);

/** Types whose fields say whether they are private. */
const KEY_TYPES: ReadonlyMap<string, RegistryKind> = new Map([
  ['hdkey', 'hd_key'],
  ['crypto-hdkey', 'hd_key'],
  ['eckey', 'ec_key'],
  ['crypto-eckey', 'ec_key'],
]);

/** Field numbers of hdkey (BCR-2020-007) and eckey (BCR-2020-008). */
const IS_MASTER = 1;
const IS_PRIVATE = 2;
const KEY_DATA = 3;

const PRIVATE_KEY_BYTES = 32;

/** True for a type that is a seed, seed words or a share of one. */
export function isSecretType(type: string): boolean {
  return SECRET_TYPES.has(type);
}

/**
 * True when a message holds a private key, a seed, a share of one or seed words, at any depth and under whatever type:
 * requests and envelopes carry them too.
 */
export function carriesSecret(type: string, value: unknown): boolean {
  if (isSecretType(type)) return true;
  // A list instead of recursion: hostile messages nest thousands deep.
  const left: Piece[] = [{ value, kind: KEY_TYPES.get(type) ?? null }];
  for (let piece = left.pop(); piece !== undefined; piece = left.pop()) {
    if (isSecret(piece)) return true;
    for (const inner of insideOf(piece.value)) left.push(inner);
  }
  return false;
}

/** A value with what the tag around it, or the type of the message, says that it is. */
type Piece = { readonly value: unknown; readonly kind: RegistryKind | null };

function insideOf(value: unknown): readonly Piece[] {
  if (value instanceof Tagged) return [{ value: contentOf(value), kind: kindOfTag(value.tag) }];
  const members: readonly unknown[] =
    value instanceof Map ? [...value.keys(), ...value.values()] : Array.isArray(value) ? value : [];
  return members.map((member) => ({ value: member, kind: null }));
}

function isSecret({ value, kind }: Piece): boolean {
  if (kind === 'seed' || kind === 'bip39' || kind === 'share') return true;
  if (typeof value === 'string') return containsSecret(value) !== null;
  if (!(value instanceof Map)) return false;
  return (
    (kind === 'hd_key' && isPrivateHdKey(value)) || (kind === 'ec_key' && isPrivateEcKey(value))
  );
}

/** A master key is always private (BCR-2020-007), unless its own first byte says that it is a point. */
function isPrivateHdKey(fields: ReadonlyMap<unknown, unknown>): boolean {
  if (fields.get(IS_PRIVATE) === true) return true;
  const data: unknown = fields.get(KEY_DATA);
  if (!(data instanceof Uint8Array)) return false;
  const isPoint = data.length === 33 && (data[0] === 2 || data[0] === 3);
  return data[0] === 0 || (fields.get(IS_MASTER) === true && !isPoint);
}

/** A public key has 33 or 65 bytes; 32 are a private one, whether marked or not. */
function isPrivateEcKey(fields: ReadonlyMap<unknown, unknown>): boolean {
  if (fields.get(IS_PRIVATE) === true) return true;
  const data: unknown = fields.get(KEY_DATA);
  return data instanceof Uint8Array && data.length === PRIVATE_KEY_BYTES;
}
