const MAX_NAMES = 6;
const MAX_LENGTH = 32;

/** Controls, zero-width and direction marks: unseen, or able to turn a sentence around. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/**
 * Names from a file as a sentence can carry them: distinct, in order of appearance, at most six, each at most 32
 * characters, with unseen characters spelled out (`B[U+200B]TC`).
 */
export function nameList(names: Iterable<string>): string {
  const distinct = [...new Set(names)];
  const shown = distinct.slice(0, MAX_NAMES).map(showName);
  return [...shown, ...(distinct.length > MAX_NAMES ? ['…'] : [])].join(', ');
}

function showName(name: string): string {
  const characters = Array.from(name);
  const kept = characters.slice(0, MAX_LENGTH).join('').replaceAll(UNSEEN, spellOut);
  return characters.length > MAX_LENGTH ? `${kept}…` : kept;
}

function spellOut(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `[U+${code.padStart(4, '0')}]`;
}
