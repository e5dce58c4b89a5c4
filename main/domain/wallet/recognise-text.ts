import { OUTER_FUNCTIONS } from './classify-descriptor.ts';
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
  [...KEY_HEADERS, ...ALTCOIN_HEADERS].flatMap(({ prefix }) => [
    prefix.toLowerCase(),
    prefix.toLowerCase().replace('pub', 'prv'),
  ]),
);

/**
 * What a text is meant to be, well-formed or not, so that what is wrong with it can be named; null for everything
 * that is no wallet text of ours.
 */
export function recogniseText(text: string): 'key' | 'descriptor' | null {
  if (text.length > LONGEST) return null;
  // A foreign letter must not hide what the rest of the text is.
  const ascii = text.replace(/[^\x20-\x7e\s]/g, '');
  if (isDescriptorLike(ascii)) return 'descriptor';
  return isKeyLike(ascii) ? 'key' : null;
}

function isDescriptorLike(text: string): boolean {
  const name = /^(?<name>[^\s()]{0,24})\(/.exec(text)?.groups?.['name'];
  if (name === undefined) return false;
  return OUTER_FUNCTIONS.has(name) || /\)\s*#/.test(text) || /[1-9A-Za-z]{90}/.test(text);
}

function isKeyLike(text: string): boolean {
  const origin = /^\[[^\][\s"{},]{8,}\]/.exec(text)?.[0] ?? '';
  const rest = text.slice(origin.length);
  if (origin !== '' && rest.trim() === '') return true;
  const written = rest.split('/', 1)[0] ?? '';
  const key = written.replace(/\s+/g, '');
  if (key.length > KEY_MAX || !/^[0-9A-Za-z]+$/.test(key)) return false;
  return isHexKey(key) || hasKeyLength(key, key === written);
}

function hasKeyLength(key: string, isOneWord: boolean): boolean {
  const isWhole = key.length >= WHOLE_KEY_MIN && key.length <= WHOLE_KEY_MAX;
  if (!hasKnownPrefix(key)) return isWhole && isOneWord;
  return isWhole || (isOneWord && key.length >= KEY_MIN);
}

/** The first letter may be lost: a foreign one in its place was taken out above. */
function hasKnownPrefix(key: string): boolean {
  const start = key.toLowerCase();
  return PREFIXES.has(start.slice(0, 4)) || start.startsWith('pub');
}

/** A bare public key of one address, compressed or not. */
function isHexKey(key: string): boolean {
  return /^(?:0[23][0-9a-fA-F]{64}|0[467][0-9a-fA-F]{128})$/.test(key);
}
