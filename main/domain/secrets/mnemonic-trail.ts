import { isPhraseByChecksum, isPhraseWindow, WINDOW, type Step } from './judge-words.ts';
import { BIP39_LIST_NUMBERS } from './mnemonic-words.ts';

/** Longest phrase of BIP-39. */
const LONGEST_PHRASE = 24;
/** Words are numbered up to here: a share of 256 bits (SLIP-0039) has as many. */
const LAST_NUMBER = 33;
const ONE_FORGOTTEN = WINDOW - 1;
const BIP39_BITS = (1 << BIP39_LIST_NUMBERS.length) - 1;

/** The words read last. Changed in place: a file has millions of words. */
export type Trail = {
  readonly text: string;
  /** At most WINDOW steps with at most one unknown word. */
  recent: Step[];
  /** Numbers seen since the trail began. */
  readonly numbers: Set<number>;
  /** The word before the last number: a label, if it comes again before the next one. */
  label: string | null;
  /** Known words in a row that share a list of BIP-39, and the lists that they share. */
  readonly run: Step[];
  runLists: number;
};

/** A trail through a folded text, with no words yet. */
export function startTrail(text: string): Trail {
  return { text, recent: [], numbers: new Set(), label: null, run: [], runLists: 0 };
}

/** Adds a word. True when the trail now ends in a phrase, or ended in one before it. */
export function addWord(trail: Trail, step: Step): boolean {
  const isPhraseBefore = extendRun(trail, step);
  const { text, recent } = trail;
  if (step.word === null) forgetFirstMiss(recent);
  recent.push(step);
  if (recent.length > WINDOW) recent.shift();
  return isPhraseBefore || (recent.length === WINDOW && isPhraseWindow(text, recent));
}

/** Makes room for a second unknown word: everything up to the first one can be part of no phrase any more. */
function forgetFirstMiss(recent: Step[]): void {
  // Most words of most files are unknown, and so was the one before.
  if (recent.length === 1 && recent[0]?.word === null) {
    recent.length = 0;
    return;
  }
  const miss = recent.findIndex(({ word }) => word === null);
  if (miss >= 0) recent.splice(0, miss + 1);
}

/**
 * Adds a number. `1. abandon 2. ability` may count its words in any order, each number once; any other number, such
 * as a date or an amount, ends the trail. In `woord 1: abandon, woord 2: ability` the label counts once. True when
 * the trail ended in a phrase.
 */
export function addNumber(trail: Trail, digits: string): boolean {
  const number = digits.length > 2 ? 0 : Number(digits);
  const counts = number >= 1 && number <= LAST_NUMBER;
  if (counts && !trail.numbers.has(number)) {
    trail.numbers.add(number);
    const last = trail.recent.at(-1);
    const label = last === undefined ? null : trail.text.slice(last.start, last.end);
    if (label !== null && label === trail.label) trail.recent.pop();
    trail.label = label;
    return false;
  }
  const isPhraseBefore = extendRun(trail, null);
  trail.recent = [];
  trail.label = null;
  trail.numbers.clear();
  if (counts) trail.numbers.add(number);
  return isPhraseBefore;
}

/** Whether the last words are a phrase that nothing follows, also one with its first or last word forgotten. */
export function endsInPhrase({ text, recent, run, runLists }: Trail): boolean {
  if (isPhraseByChecksum(text, run, runLists)) return true;
  return recent.length === ONE_FORGOTTEN && isPhraseWindow(text, recent);
}

/** Keeps known words in a row. True when `step`, or a number for null, ends a row that has a phrase's checksum. */
function extendRun(trail: Trail, step: Step | null): boolean {
  const lists = (step?.word?.lists ?? 0) & BIP39_BITS;
  const shared = trail.runLists & lists;
  if (step !== null && shared !== 0) {
    // One word more than the longest phrase is enough to know that this is none.
    if (trail.run.length <= LONGEST_PHRASE) trail.run.push(step);
    trail.runLists = shared;
    return false;
  }
  const isPhraseBefore = endsRun(trail);
  trail.runLists = lists;
  if (step !== null && lists !== 0) trail.run.push(step);
  return isPhraseBefore;
}

function endsRun({ text, run, runLists }: Trail): boolean {
  if (run.length === 0) return false;
  const isPhraseBefore = isPhraseByChecksum(text, run, runLists);
  run.length = 0;
  return isPhraseBefore;
}
