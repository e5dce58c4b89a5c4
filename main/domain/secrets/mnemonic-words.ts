import chineseSimplified from 'bip39/src/wordlists/chinese_simplified.json' with { type: 'json' };
import chineseTraditional from 'bip39/src/wordlists/chinese_traditional.json' with { type: 'json' };
import czech from 'bip39/src/wordlists/czech.json' with { type: 'json' };
import english from 'bip39/src/wordlists/english.json' with { type: 'json' };
import french from 'bip39/src/wordlists/french.json' with { type: 'json' };
import italian from 'bip39/src/wordlists/italian.json' with { type: 'json' };
import japanese from 'bip39/src/wordlists/japanese.json' with { type: 'json' };
import korean from 'bip39/src/wordlists/korean.json' with { type: 'json' };
import portuguese from 'bip39/src/wordlists/portuguese.json' with { type: 'json' };
import spanish from 'bip39/src/wordlists/spanish.json' with { type: 'json' };
import { foldText } from './fold-text.ts';

/** A word of one or more lists. */
export type MnemonicWord = {
  /** One bit for each list that has the word. */
  readonly lists: number;
  /** Its number, 0–2047, in each of these lists. */
  readonly indices: ReadonlyMap<number, number>;
};

const LISTS: readonly (readonly string[])[] = [
  english,
  french,
  spanish,
  italian,
  portuguese,
  czech,
  korean,
  japanese,
  chineseSimplified,
  chineseTraditional,
];

/** Numbers of the lists, one for each bit of `lists`. */
export const LIST_NUMBERS: readonly number[] = LISTS.map((_, list) => list);

/** Longest word of any list, in folded characters. */
export const LONGEST_WORD = 11;

/** Words in a phrase (BIP-39). */
export const PHRASE_LENGTHS: readonly number[] = [12, 15, 18, 21, 24];

let words: ReadonlyMap<string, MnemonicWord> | null = null;

/** All words of the ten lists by their folded spelling. Built at the first call, since start-up must not wait for it. */
export function mnemonicWords(): ReadonlyMap<string, MnemonicWord> {
  words ??= gather();
  return words;
}

function gather(): ReadonlyMap<string, MnemonicWord> {
  const gathered = new Map<string, { lists: number; indices: Map<number, number> }>();
  LISTS.forEach((list, number) => {
    list.forEach((spelling, index) => {
      const folded = foldText(spelling);
      const word = gathered.get(folded) ?? { lists: 0, indices: new Map() };
      word.lists |= 1 << number;
      word.indices.set(number, index);
      gathered.set(folded, word);
    });
  });
  return gathered;
}
