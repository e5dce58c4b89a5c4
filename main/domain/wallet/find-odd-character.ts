const OUTSIDE_ASCII = /[^\t-\r\x20-\x7e]/u;
const OUTSIDE_BASE58 = /[^1-9A-HJ-NP-Za-km-z]/u;

/**
 * The first character that no key or descriptor may have, as `U+0445`; null when there is none. Such characters look
 * right and are not: Cyrillic letters, zero-width and unbreakable spaces, typographic quotes. Plain white space is
 * left to the caller.
 */
export function findOddCharacter(text: string): string | null {
  return nameFirst(text, OUTSIDE_ASCII);
}

/** The same for the inside of a key, where 0, O, I and l do not exist either. */
export function findOutsideBase58(text: string): string | null {
  return nameFirst(text, OUTSIDE_BASE58);
}

function nameFirst(text: string, outside: RegExp): string | null {
  const code = outside.exec(text)?.[0].codePointAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
