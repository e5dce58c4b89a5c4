import type { ImportFault } from './statement.ts';

/** A text has none; UTF-16 without its mark has one for every other byte, and files of programs are full of them. */
const SOME = 0.1;

/**
 * What NUL characters in a file say, by how many there are among all its characters. A few mean a text that was damaged:
 * `nul_byte`. Many mean no text at all: `not_csv`. Null without any.
 */
export function nulFault(nuls: number, characters: number): ImportFault | null {
  if (nuls === 0) return null;
  return nuls > SOME * characters
    ? { code: 'not_csv', params: { kind: 'binary' } }
    : { code: 'nul_byte', params: { count: nuls } };
}

/** How many NUL characters a text has. */
export function countNuls(text: string): number {
  return text.includes('\0') ? text.split('\0').length - 1 : 0;
}
