import { isMnemonicChecksum } from './is-mnemonic-checksum.ts';
import { LEDGER_WORDS } from './ledger-words.ts';
import {
  BIP39_LIST_NUMBERS,
  PHRASE_LENGTHS,
  SEARCHED_LISTS,
  type MnemonicWord,
} from './mnemonic-words.ts';

/**
 * Twelve words in a row of which nearly all are in one list (SEARCHED_LISTS) are a phrase, with a word mistyped
 * perhaps, …
 */
export const WINDOW = 12;
/**
 * … if so many differ, or nothing but spaces stands between them. Nearly all phrases have twelve different words; a
 * column that says `reward` in every row, or a header full of balance, change and position, is none.
 */
const DIFFERENT = 9;
/** And what stands between the words is always the same, but for line breaks perhaps. Sentences vary. */
const SEPARATORS = 2;
/** And less than half of them are words of ledgers. */
const LEDGER = 6;

const WHITE_SPACE = /\s{2,}/g;

/** Where a word stands in the text, and what it is in the lists; null for a word of none. */
export type Step = {
  readonly word: MnemonicWord | null;
  /** End of the word or number before it. */
  readonly gap: number;
  readonly start: number;
  readonly end: number;
};

/** Whether a window of words is a phrase, by lists alone: a wrong checksum is most likely a mistyped phrase. */
export function isPhraseWindow(text: string, steps: readonly Step[]): boolean {
  const different = new Set(steps.map(({ word }) => word));
  different.delete(null);
  if (different.size < DIFFERENT && !isSpaced(text, steps)) return false;
  const words = steps.flatMap(({ word }) => word ?? []);
  const isOneList = SEARCHED_LISTS.some(({ enough }, list) => {
    const known = words.filter(({ lists }) => (lists & (1 << list)) !== 0);
    return known.length >= Math.min(enough, steps.length);
  });
  if (!isOneList || countSeparators(text, steps) > SEPARATORS) return false;
  return steps.filter(({ start, end }) => LEDGER_WORDS.has(text.slice(start, end))).length < LEDGER;
}

/** Whether known words are as many as a phrase has and have its checksum. Then they are one even when they repeat. */
export function isPhraseByChecksum(
  text: string,
  steps: readonly Step[],
  sharedLists: number,
): boolean {
  if (!PHRASE_LENGTHS.includes(steps.length)) return false;
  if (countSeparators(text, steps) > SEPARATORS) return false;
  return BIP39_LIST_NUMBERS.some((list) => {
    if ((sharedLists & (1 << list)) === 0) return false;
    return isMnemonicChecksum(steps.flatMap(({ word }) => word?.indices.get(list) ?? []));
  });
}

/** Whether nothing but spaces stands between the words. */
function isSpaced(text: string, steps: readonly Step[]): boolean {
  return steps.every(({ gap, start }, at) => {
    if (at === 0) return true;
    for (let index = gap; index < start; index += 1) if (text[index] !== ' ') return false;
    return true;
  });
}

/** How many different things stand between the words; white space of any length is one space, or one line break. */
function countSeparators(text: string, steps: readonly Step[]): number {
  const separators = new Set<string>();
  steps.forEach(({ gap, start }, at) => {
    if (at > 0) separators.add(text.slice(gap, start).replace(WHITE_SPACE, shorten));
  });
  return separators.size;
}

function shorten(space: string): string {
  return /[\r\n]/.test(space) ? '\n' : ' ';
}
