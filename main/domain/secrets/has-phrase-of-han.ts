import { isMnemonicChecksum } from './is-mnemonic-checksum.ts';
import { BIP39_LIST_NUMBERS, mnemonicWords, PHRASE_LENGTHS } from './mnemonic-words.ts';

const LONGEST_PHRASE = 24;
const HAN = /\p{Script=Han}/u;
const LINE = /[^\r\n]+/g;
/** A line with room for spaces between 24 characters, and a mark before or after. */
const LONGEST_LINE = 4 * LONGEST_PHRASE;

/**
 * Whether a line is a Chinese phrase without, or with few, spaces. The 2048 characters of each list are the most
 * common ones, so any short sentence could be a phrase: only a line of nothing else with the right checksum counts.
 */
export function hasPhraseOfHan(text: string): boolean {
  if (!HAN.test(text)) return false;
  for (const [line] of text.matchAll(LINE)) {
    if (line.length <= LONGEST_LINE && isPhrase(line)) return true;
  }
  return false;
}

function isPhrase(line: string): boolean {
  const characters = line.replace(/[\s"'.,;:]+/g, '');
  if (!PHRASE_LENGTHS.includes(characters.length)) return false;
  const words = mnemonicWords();
  return BIP39_LIST_NUMBERS.some((list) => {
    const indices = Array.from(
      characters,
      (character) => words.get(character)?.indices.get(list) ?? -1,
    );
    return !indices.includes(-1) && isMnemonicChecksum(indices);
  });
}
