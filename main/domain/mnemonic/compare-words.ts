import { BIP39_LISTS } from '../secrets/seed-word-lists.ts';
import { normaliseMnemonic } from './normalise-mnemonic.ts';

/** A place, from 1, where a repeated phrase is wrong. Never the word itself. */
export type WrongWord = {
  readonly position: number;
  readonly problem: 'different' | 'not_a_word' | 'missing';
};

/** What a user wrote down against what was shown. `extra` counts the words too many. */
export type WordComparison = { readonly wrong: readonly WrongWord[]; readonly extra: number };

const [ENGLISH = []] = BIP39_LISTS;

/** Compares repeated English words with the right ones, all to the end, so that time tells no position. */
export function compareWords(
  right: readonly string[],
  given: readonly string[] | string,
): WordComparison {
  const words = typeof given === 'string' ? normaliseMnemonic(given) : given.map(oneWord);
  const wrong = right.flatMap((word, at): readonly WrongWord[] => {
    const typed = words[at] ?? '';
    const isRight = isSame(numberOf(word), numberOf(typed));
    const problem = problemOf(typed);
    return isRight ? [] : [{ position: at + 1, problem }];
  });
  return { wrong, extra: Math.max(0, words.length - right.length) };
}

function oneWord(text: string): string {
  return normaliseMnemonic(text).join(' ');
}

function problemOf(typed: string): WrongWord['problem'] {
  if (typed === '') return 'missing';
  return ENGLISH.includes(typed) ? 'different' : 'not_a_word';
}

/** Looks at the whole list, whichever word it is; -1 for none of it. */
function numberOf(word: string): number {
  return ENGLISH.reduce((found, one, index) => (one === word ? index : found), -1);
}

function isSame(right: number, typed: number): boolean {
  return (right ^ typed) === 0;
}
