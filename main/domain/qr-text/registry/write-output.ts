import { hexToBytes } from '@noble/hashes/utils.js';
import { Tagged } from 'cborg';
import { parseHdKey } from './parse-hd-key.ts';
import { tagOfFunction } from './registry-tags.ts';
import { writeHdKey } from './write-hd-key.ts';

/** Tag of version 1 (BCR-2020-008). */
const EC_KEY = 306;
/** Functions around the innermost one, at most: sh(wsh(multi)). */
const MAX_NESTED = 3;

/** A function with all that stands in its brackets. */
const CALL = /^([a-z]+)\((.*)\)$/s;

/** Functions that take one other function or key. Tags for raw and cosigner exist, but no wallet is written with them. */
const WRAPPERS = ['sh', 'wsh', 'pk', 'pkh', 'wpkh', 'combo', 'tr'];

/**
 * Writes a descriptor as a tree of tags (BCR-2020-010); null for what that version has no tags for, such as miniscript
 * and tr trees.
 */
export function writeOutput(descriptor: string, nested = 0): Tagged | null {
  const call = CALL.exec(descriptor);
  if (call === null || nested > MAX_NESTED) return null;
  const [, name = '', inner = ''] = call;
  return isMulti(name) ? writeMulti(name, inner) : writeWrapper(name, inner, nested);
}

function writeWrapper(name: string, inner: string, nested: number): Tagged | null {
  const tag = WRAPPERS.includes(name) ? tagOfFunction(name) : null;
  const content = tag === null ? null : (writeKey(inner) ?? writeOutput(inner, nested + 1));
  return tag === null || content === null ? null : new Tagged(tag, content);
}

function isMulti(name: string): boolean {
  return name === 'multi' || name === 'sortedmulti';
}

function writeMulti(name: string, inner: string): Tagged | null {
  const tag = tagOfFunction(name);
  const [threshold = '', ...keys] = inner.split(',');
  if (tag === null || !/^[1-9][0-9]?$/.test(threshold)) return null;
  const written = keys.map(writeKey).filter((key) => key !== null);
  if (written.length === 0 || written.length !== keys.length) return null;
  const fields = new Map<number, unknown>([
    [1, Number(threshold)],
    [2, written],
  ]);
  return new Tagged(tag, fields);
}

function writeKey(text: string): Tagged | null {
  if (/^0[23][0-9a-f]{64}$/.test(text)) {
    return new Tagged(EC_KEY, new Map([[3, hexToBytes(text)]]));
  }
  const key = parseHdKey(text);
  return key === null ? null : writeHdKey(key);
}
