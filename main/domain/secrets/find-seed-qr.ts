import { isMnemonicChecksum } from './is-mnemonic-checksum.ts';
import { PHRASE_LENGTHS } from './mnemonic-words.ts';

const WORD_DIGITS = 4;
const LAST_WORD = 2047;
/** Digits in one piece, as in the QR code of SeedSigner, … */
const DIGITS = /(?<!\d)\d{48,96}(?!\d)/g;
/** … or in groups of four. One begins with a zero: rows of years do not. */
const GROUPS = /(?<!\d)\d{4}(?: \d{4}){11,23}(?!\d)/g;

/** Whether a SeedQR stands in a text: the numbers of a phrase's words, four digits each, with a right checksum. */
export function findSeedQr(text: string): boolean {
  for (const [digits] of text.matchAll(DIGITS)) if (isPhrase(digits)) return true;
  for (const [groups] of text.matchAll(GROUPS)) {
    if (/(?:^| )0/.test(groups) && isPhrase(groups.replaceAll(' ', ''))) return true;
  }
  return false;
}

function isPhrase(digits: string): boolean {
  if (!PHRASE_LENGTHS.includes(digits.length / WORD_DIGITS)) return false;
  const indices = Array.from({ length: digits.length / WORD_DIGITS }, (_, at) =>
    Number(digits.slice(at * WORD_DIGITS, (at + 1) * WORD_DIGITS)),
  );
  return indices.every((index) => index <= LAST_WORD) && isMnemonicChecksum(indices);
}
