import { hasPhraseOfHan } from './has-phrase-of-han.ts';
import { hasPhraseOfKana } from './has-phrase-of-kana.ts';
import { addNumber, addWord, endsInPhrase, startTrail, type Trail } from './mnemonic-trail.ts';
import { LONGEST_WORD, mnemonicWords } from './mnemonic-words.ts';

const TOKEN = /[\p{L}\p{M}]+|\d+/gu;
/** The same for a folded text of ASCII alone, in half the time. */
const ASCII_TOKEN = /[a-z]+|\d+/g;
const HAS_OTHER = /[^\s\x20-\x7e]/;

/**
 * Whether seed words stand anywhere in a folded text: a BIP-39 phrase in any of the ten languages, a SLIP-0039 share or a
 * seed of Electrum, with whatever stands between the words, also with one word mistyped or forgotten, or a wrong
 * checksum. The rules are in judge-words.ts; Chinese and Japanese written without spaces have their own.
 */
export function containsMnemonic(folded: string): boolean {
  const trail = startTrail(folded);
  let end = 0;
  for (const { 0: token, index: start } of folded.matchAll(
    HAS_OTHER.test(folded) ? TOKEN : ASCII_TOKEN,
  )) {
    const gap = end;
    end = start + token.length;
    const isPhrase = isDigits(token)
      ? addNumber(trail, token)
      : addToken(trail, token, { gap, start, end });
    if (isPhrase) return true;
  }
  return endsInPhrase(trail) || hasPhraseOfHan(folded);
}

type Place = { readonly gap: number; readonly start: number; readonly end: number };

function addToken(trail: Trail, token: string, place: Place): boolean {
  const word = token.length > LONGEST_WORD ? undefined : mnemonicWords().get(token);
  return addWord(trail, { word: word ?? null, ...place }) || hasPhraseOfKana(token);
}

function isDigits(token: string): boolean {
  const code = token.charCodeAt(0);
  return code >= 48 && code <= 57;
}
