import { isFunctionName } from './descriptor/functions.ts';
import { decodeBase58Check } from './decode-base58check.ts';
import { findOutsideBase58 } from './find-odd-character.ts';
import { ALTCOIN_HEADERS, KEY_HEADERS } from './key-headers.ts';

/** Longest text that is looked at, in characters: many times the longest descriptor in use. */
const LONGEST = 64 * 1024;

/** A key cut short is still taken for a key, so that the message can say so. */
const KEY_MIN = 20;
const KEY_MAX = 200;
/** With white space inside, or without a known beginning, only about the length of a whole key will do. */
const WHOLE_KEY_MIN = 90;
const WHOLE_KEY_MAX = 140;

const PREFIXES: ReadonlySet<string> = new Set(
  [...KEY_HEADERS, ...ALTCOIN_HEADERS].map(({ prefix }) => prefix.toLowerCase()),
);

/**
 * What a text is meant to be, well-formed or not, so that what is wrong with it can be named; null for everything
 * that is no wallet text of ours.
 */
export function recogniseText(text: string): 'key' | 'descriptor' | null {
  if (text.length > LONGEST) return null;
  // A foreign letter must not hide what the rest of the text is.
  const ascii = text.replace(/[^\t-\r\x20-\x7e]/g, '');
  if (isDescriptorLike(ascii)) return 'descriptor';
  return isKeyLike(ascii, ascii !== text) ? 'key' : null;
}

function isDescriptorLike(text: string): boolean {
  const name = /^(?<name>[^\s()]{0,24})\(/.exec(text)?.groups?.['name'];
  if (name === undefined) return false;
  return isFunctionName(name) || /\)\s*#/.test(text) || /[1-9A-Za-z]{90}/.test(text);
}

function isKeyLike(text: string, hadForeign: boolean): boolean {
  const origin = /^(?:\[[^\][\s"{},]{8,}\])+/.exec(text)?.[0] ?? '';
  const written = text.slice(origin.length).split('/', 1)[0] ?? '';
  const key = written.replace(/\s+/g, '');
  if (key === '') return origin !== '';
  if (key.length > KEY_MAX || !/^[0-9A-Za-z]+$/.test(key)) return false;
  return key === written ? isOneKey(key, hadForeign) : hasKnownPrefix(key) && hasKeyLength(key);
}

function isOneKey(key: string, hadForeign: boolean): boolean {
  if (isHexKey(key)) return true;
  if (hasKnownPrefix(key)) return key.length >= KEY_MIN;
  return hasKeyLength(key) && (hadForeign || isIntact(key));
}

function hasKeyLength({ length }: string): boolean {
  return length >= WHOLE_KEY_MIN && length <= WHOLE_KEY_MAX;
}

/** Whatever has no known beginning is a key only if its checksum says so. */
function isIntact(key: string): boolean {
  return findOutsideBase58(key) === null && decodeBase58Check(key).isIntact;
}

/** The first letter may be lost, since a foreign one in its place was taken out above, or changed by hand. */
function hasKnownPrefix(key: string): boolean {
  return PREFIXES.has(key.slice(0, 4).toLowerCase()) || /^[A-Za-z]?(?:pub|prv)/.test(key);
}

/** A bare public key of one address, compressed or not. */
function isHexKey(key: string): boolean {
  return /^(?:0[23][0-9a-fA-F]{64}|0[467][0-9a-fA-F]{128})$/.test(key);
}
