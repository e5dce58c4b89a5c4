const PRINTABLE_ASCII = /^[\x21-\x7e]$/;
const BASE58 = /^[1-9A-HJ-NP-Za-km-z]$/;

/**
 * The first character that no key or descriptor may have, as `U+0445`; null when there is none. White space is left
 * to the caller. Such characters look right and are not: Cyrillic letters, zero-width spaces, typographic quotes.
 */
export function findOddCharacter(text: string): string | null {
  return findOutside(text, PRINTABLE_ASCII);
}

/** The same for the inside of a key, where 0, O, I and l do not exist either. */
export function findOutsideBase58(text: string): string | null {
  return findOutside(text, BASE58);
}

function findOutside(text: string, allowed: RegExp): string | null {
  for (const character of text) {
    if (allowed.test(character) || character.trim() === '') continue;
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return null;
}
