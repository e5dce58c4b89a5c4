import { foldText } from './fold-text.ts';
import { BIP39_LISTS, ELECTRUM_OLD_WORDS, PLATE_WORDS, SLIP39_WORDS } from './seed-word-lists.ts';

/** A word of one or more lists. */
export type MnemonicWord = {
  /** One bit for each list that has the word. */
  readonly lists: number;
  /** Its number, 0–2047, in each of these lists. */
  readonly indices: ReadonlyMap<number, number>;
};

/** How many words of twelve in a row have to be in one list: one may be mistyped, where the list is rare in prose. */
type SearchedList = { readonly words: readonly string[]; readonly enough: number };

/** All lists searched for, one for each bit of `lists`; those of BIP-39 first. */
export const SEARCHED_LISTS: readonly SearchedList[] = [
  ...BIP39_LISTS.map((words) => ({ words, enough: 11 })),
  { words: SLIP39_WORDS, enough: 11 },
  { words: ELECTRUM_OLD_WORDS, enough: 12 },
  { words: PLATE_WORDS, enough: 12 },
];

/** Numbers of the lists of BIP-39, which alone have its checksum. */
export const BIP39_LIST_NUMBERS: readonly number[] = BIP39_LISTS.map((_, list) => list);

/** Longest word of any list, in folded characters. */
export const LONGEST_WORD = 12;

/** Words in a phrase (BIP-39). */
export const PHRASE_LENGTHS: readonly number[] = [12, 15, 18, 21, 24];

let words: ReadonlyMap<string, MnemonicWord> | null = null;

/** All words of all lists by their folded spelling. Built at the first call, since start-up must not wait for it. */
export function mnemonicWords(): ReadonlyMap<string, MnemonicWord> {
  words ??= gather();
  return words;
}

function gather(): ReadonlyMap<string, MnemonicWord> {
  const gathered = new Map<string, { lists: number; indices: Map<number, number> }>();
  SEARCHED_LISTS.forEach((list, number) => {
    list.words.forEach((spelling, index) => {
      const folded = foldText(spelling);
      const word = gathered.get(folded) ?? { lists: 0, indices: new Map() };
      word.lists |= 1 << number;
      word.indices.set(number, index);
      gathered.set(folded, word);
    });
  });
  return gathered;
}
