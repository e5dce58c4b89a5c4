import { isMnemonicChecksum } from './is-mnemonic-checksum.ts';
import { LIST_NUMBERS, PHRASE_LENGTHS, type MnemonicWord } from './mnemonic-words.ts';

/** So many words in a row … */
const WINDOW = 12;
/** … of which so many are in one list are a phrase, with a word mistyped perhaps, … */
const KNOWN = 11;
/** … if so many differ. A column of a table that says `reward` on every row is no phrase. */
const DIFFERENT = 8;

/** Longest phrase; words are numbered up to here. */
const LONGEST_PHRASE = 24;

type Step = { readonly word: MnemonicWord | null; readonly isSpaced: boolean };

/** The words read last. Changed in place: a file has millions of words. */
export type Trail = {
  /** At most WINDOW steps with at most one unknown word. */
  recent: Step[];
  /** Numbers seen since the trail began, one bit each. */
  numbers: number;
  /** Known words in a row that share a list, and the lists that they share. */
  run: MnemonicWord[];
  runLists: number;
};

/** A trail with no words yet. */
export function startTrail(): Trail {
  return { recent: [], numbers: 0, run: [], runLists: 0 };
}

/** Adds a word, null for one that no list has. True when the trail now ends in a phrase, or ended in one before it. */
export function addWord(trail: Trail, word: MnemonicWord | null, isSpaced: boolean): boolean {
  const isPhraseBefore = extendRun(trail, word);
  const { recent } = trail;
  if (word === null) {
    const miss = recent.findIndex((step) => step.word === null);
    if (miss >= 0) recent.splice(0, miss + 1);
  }
  recent.push({ word, isSpaced });
  if (recent.length > WINDOW) recent.shift();
  return isPhraseBefore || (recent.length === WINDOW && isPhrase(recent));
}

/**
 * Adds a number. `1. abandon 2. ability` may count its words in any order, each number once; any other number, such
 * as a date or an amount, ends the trail. True when it ended in a phrase.
 */
export function addNumber(trail: Trail, digits: string): boolean {
  const number = digits.length > 2 ? 0 : Number(digits);
  const bit = number >= 1 && number <= LONGEST_PHRASE ? 1 << number : 0;
  if (bit !== 0 && (trail.numbers & bit) === 0) {
    trail.numbers |= bit;
    return false;
  }
  const isPhraseBefore = extendRun(trail, null);
  trail.recent = [];
  trail.numbers = bit;
  return isPhraseBefore;
}

/** Whether the last words are a phrase that nothing follows. */
export function endsInPhrase(trail: Trail): boolean {
  return isPhraseRun(trail);
}

function isPhrase(steps: readonly Step[]): boolean {
  const words = steps.flatMap(({ word }) => word ?? []);
  const isOneList = LIST_NUMBERS.some((list) => {
    const known = words.filter(({ lists }) => (lists & (1 << list)) !== 0);
    return known.length >= KNOWN;
  });
  if (!isOneList) return false;
  const isPlain = steps.every(({ isSpaced }, at) => at === 0 || isSpaced);
  return isPlain || new Set(words).size >= DIFFERENT;
}

/**
 * Known words in a row, as many as a phrase has, with the right checksum are a phrase even when they repeat. True
 * when `word` ends such a row.
 */
function extendRun(trail: Trail, word: MnemonicWord | null): boolean {
  const shared = word === null ? 0 : trail.runLists & word.lists;
  if (word !== null && shared !== 0) {
    // One word more than the longest phrase is enough to know that this is none.
    if (trail.run.length <= LONGEST_PHRASE) trail.run.push(word);
    trail.runLists = shared;
    return false;
  }
  const isPhraseBefore = isPhraseRun(trail);
  trail.run = word === null ? [] : [word];
  trail.runLists = word?.lists ?? 0;
  return isPhraseBefore;
}

function isPhraseRun({ run, runLists }: Trail): boolean {
  if (!PHRASE_LENGTHS.includes(run.length)) return false;
  return LIST_NUMBERS.some((list) => {
    if ((runLists & (1 << list)) === 0) return false;
    return isMnemonicChecksum(run.flatMap(({ indices }) => indices.get(list) ?? []));
  });
}
