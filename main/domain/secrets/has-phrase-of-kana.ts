import { mnemonicWords, PHRASE_LENGTHS } from './mnemonic-words.ts';

/** Hiragana, and the marks of voiced sounds that folding splits off. */
const KANA = /^[\u3041-\u3096\u3099\u309a]+$/;
/** Words of the Japanese list, in folded characters. */
const SHORTEST_WORD = 3;
const LONGEST_WORD = 9;
const SHORTEST_PHRASE = 12 * SHORTEST_WORD;
const LONGEST_PHRASE = 24 * LONGEST_WORD;

/** Bits of the numbers of words that a phrase can have. */
const PHRASES = PHRASE_LENGTHS.reduce((bits, length) => bits | (1 << length), 0);

/**
 * Whether kana without spaces can be cut into as many words of the Japanese list as a phrase has. Sentences cannot:
 * they are held together by particles of one kana, and no word of the list is that short.
 */
export function hasPhraseOfKana(token: string): boolean {
  const { length } = token;
  if (length < SHORTEST_PHRASE || length > LONGEST_PHRASE || !KANA.test(token)) return false;
  // counts[end] has a bit for each number of words that can fill the text up to `end`.
  const counts = [1];
  for (let end = 1; end <= length; end += 1) counts.push(countsUpTo(token.slice(0, end), counts));
  return ((counts[length] ?? 0) & PHRASES) !== 0;
}

function countsUpTo(text: string, counts: readonly number[]): number {
  let bits = 0;
  for (let size = SHORTEST_WORD; size <= Math.min(LONGEST_WORD, text.length); size += 1) {
    const before = counts[text.length - size] ?? 0;
    if (before !== 0 && mnemonicWords().has(text.slice(-size))) bits |= before << 1;
  }
  return bits;
}
