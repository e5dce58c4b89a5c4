import { Tagged } from 'cborg';
import { kindOfTag, type RegistryKind } from './registry-tags.ts';

/** Fields of a registry structure, by their numbers. */
export type CborFields = ReadonlyMap<unknown, unknown>;

/** A registry structure under a tag of the given kind, or without any tag; null for everything else. */
export function readFields(value: unknown, kind: RegistryKind): CborFields | null {
  const content = untag(value, kind);
  return content instanceof Map ? content : null;
}

/** What stands under a tag of the given kind, or the value itself when it has no tag. */
export function untag(value: unknown, kind: RegistryKind): unknown {
  if (!(value instanceof Tagged)) return value;
  return kindOfTag(value.tag) === kind ? contentOf(value) : null;
}

/** The content of a tag, whose type the library leaves open. */
export function contentOf(tagged: Tagged): unknown {
  return tagged.value;
}

/** Bytes of a field; null when it is missing or something else. */
export function bytesOf(value: unknown): Uint8Array | null {
  return value instanceof Uint8Array ? value : null;
}

/** A whole number from 0 to 2^32−1; null when it is missing or something else. */
export function uint32Of(value: unknown): number | null {
  const isUint32 = typeof value === 'number' && Number.isInteger(value) && value >= 0;
  return isUint32 && value <= 0xffffffff ? value : null;
}

/** The members of an array; null when it is something else. */
export function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

/** The text of a field; null when it is missing or something else. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
