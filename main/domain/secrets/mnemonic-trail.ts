import { isMnemonicChecksum } from './is-mnemonic-checksum.ts';
import { LIST_NUMBERS, PHRASE_LENGTHS, type MnemonicWord } from './mnemonic-words.ts';

/** So many words in a row … */
const WINDOW = 12;
/** … of which so many are in one list are a phrase, with a word mistyped perhaps, … */
const KNOWN = 11;
/**
 * … if so many differ, or nothing but spaces stands between them. Nearly all phrases have twelve different words; a
 * column that says `reward` in every row, or a header full of balance, change and position, is none.
 */
const DIFFERENT = 9;
/** And what stands between the words is always the same, but for line breaks perhaps. Sentences vary. */
const SEPARATORS = 2;

const WHITE_SPACE = /\s{2,}/g;

/** Longest phrase; words are numbered up to here. */
const LONGEST_PHRASE = 24;

/** Where a word stands in the text, and what it is in the lists; null for a word of none. */
export type Step = {
  readonly word: MnemonicWord | null;
  /** End of the word or number before it. */
  readonly gap: number;
  readonly start: number;
  readonly end: number;
};

/** The words read last. Changed in place: a file has millions of words. */
export type Trail = {
  readonly text: string;
  /** At most WINDOW steps with at most one unknown word. */
  recent: Step[];
  /** Numbers seen since the trail began, one bit each. */
  numbers: number;
  /** The word before the last number: a label, if it comes again before the next one. */
  label: string | null;
  /** Known words in a row that share a list, and the lists that they share. */
  run: Step[];
  runLists: number;
};

/** A trail through a folded text, with no words yet. */
export function startTrail(text: string): Trail {
  return { text, recent: [], numbers: 0, label: null, run: [], runLists: 0 };
}

/** Adds a word. True when the trail now ends in a phrase, or ended in one before it. */
export function addWord(trail: Trail, step: Step): boolean {
  const isPhraseBefore = extendRun(trail, step);
  const { recent } = trail;
  if (step.word === null) {
    const miss = recent.findIndex(({ word }) => word === null);
    if (miss >= 0) recent.splice(0, miss + 1);
  }
  recent.push(step);
  if (recent.length > WINDOW) recent.shift();
  return isPhraseBefore || (recent.length === WINDOW && isPhrase(trail));
}

/**
 * Adds a number. `1. abandon 2. ability` may count its words in any order, each number once; any other number, such
 * as a date or an amount, ends the trail. In `woord 1: abandon, woord 2: ability` the label counts once. True when
 * the trail ended in a phrase.
 */
export function addNumber(trail: Trail, digits: string): boolean {
  const number = digits.length > 2 ? 0 : Number(digits);
  const bit = number >= 1 && number <= LONGEST_PHRASE ? 1 << number : 0;
  if (bit !== 0 && (trail.numbers & bit) === 0) {
    trail.numbers |= bit;
    const last = trail.recent.at(-1);
    const label = last === undefined ? null : trail.text.slice(last.start, last.end);
    if (label !== null && label === trail.label) trail.recent.pop();
    trail.label = label;
    return false;
  }
  const isPhraseBefore = extendRun(trail, null);
  trail.recent = [];
  trail.label = null;
  trail.numbers = bit;
  return isPhraseBefore;
}

/** Whether the last words are a phrase that nothing follows. */
export function endsInPhrase(trail: Trail): boolean {
  return isPhraseRun(trail);
}

function isPhrase({ text, recent }: Trail): boolean {
  const words = recent.flatMap(({ word }) => word ?? []);
  const hasVariety = new Set(words).size >= DIFFERENT;
  if (!hasVariety && !isSpaced(text, recent)) return false;
  const isOneList = LIST_NUMBERS.some((list) => {
    const known = words.filter(({ lists }) => (lists & (1 << list)) !== 0);
    return known.length >= KNOWN;
  });
  return isOneList && countSeparators(text, recent) <= SEPARATORS;
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

/**
 * Known words in a row, as many as a phrase has and with the right checksum, are a phrase even when they repeat. True
 * when `step`, or a number for null, ends such a row.
 */
function extendRun(trail: Trail, step: Step | null): boolean {
  const lists = step?.word?.lists ?? 0;
  const shared = trail.runLists & lists;
  if (step !== null && shared !== 0) {
    // One word more than the longest phrase is enough to know that this is none.
    if (trail.run.length <= LONGEST_PHRASE) trail.run.push(step);
    trail.runLists = shared;
    return false;
  }
  const isPhraseBefore = isPhraseRun(trail);
  trail.run = step === null || lists === 0 ? [] : [step];
  trail.runLists = lists;
  return isPhraseBefore;
}

function isPhraseRun({ text, run, runLists }: Trail): boolean {
  if (!PHRASE_LENGTHS.includes(run.length)) return false;
  if (countSeparators(text, run) > SEPARATORS) return false;
  return LIST_NUMBERS.some((list) => {
    if ((runLists & (1 << list)) === 0) return false;
    return isMnemonicChecksum(run.flatMap(({ word }) => word?.indices.get(list) ?? []));
  });
}
