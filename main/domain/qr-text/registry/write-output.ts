import { hexToBytes } from '@noble/hashes/utils.js';
import { Tagged } from 'cborg';
import { BOTH_CHAINS } from './candidate.ts';
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

/** What follows each extended key. */
const CHILDREN = /pub[1-9A-HJ-NP-Za-km-z]{100,}(?<children>[^,)]*)/g;

/**
 * Writes a descriptor as a tree of tags (BCR-2020-010); null for what that version has no tags for, such as miniscript
 * and tr trees. Receive and change chain together are not written: devices and other wallets give account keys without
 * a path and mean both, and not all know how to read the pair.
 */
export function writeOutput(descriptor: string): Tagged | null {
  const children = [...descriptor.matchAll(CHILDREN)].map(({ groups }) => groups?.['children']);
  return writeFunction(descriptor, !children.every((one) => one === BOTH_CHAINS), 0);
}

function writeFunction(descriptor: string, withChildren: boolean, nested: number): Tagged | null {
  const call = CALL.exec(descriptor);
  if (call === null || nested > MAX_NESTED) return null;
  const [, name = '', inner = ''] = call;
  if (isMulti(name)) return writeMulti(name, inner, withChildren);
  const tag = WRAPPERS.includes(name) ? tagOfFunction(name) : null;
  if (tag === null) return null;
  const content = writeKey(inner, withChildren) ?? writeFunction(inner, withChildren, nested + 1);
  return content === null ? null : new Tagged(tag, content);
}

function isMulti(name: string): boolean {
  return name === 'multi' || name === 'sortedmulti';
}

function writeMulti(name: string, inner: string, withChildren: boolean): Tagged | null {
  const tag = tagOfFunction(name);
  const [threshold = '', ...keys] = inner.split(',');
  if (tag === null || !/^[1-9][0-9]?$/.test(threshold)) return null;
  const written = keys.map((key) => writeKey(key, withChildren)).filter((key) => key !== null);
  if (written.length === 0 || written.length !== keys.length) return null;
  const fields = new Map<number, unknown>([
    [1, Number(threshold)],
    [2, written],
  ]);
  return new Tagged(tag, fields);
}

function writeKey(text: string, withChildren: boolean): Tagged | null {
  if (/^0[23][0-9a-f]{64}$/.test(text)) {
    return new Tagged(EC_KEY, new Map([[3, hexToBytes(text)]]));
  }
  const key = parseHdKey(text);
  return key === null ? null : writeHdKey(key, withChildren);
}
