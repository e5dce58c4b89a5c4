import { foldText } from './fold-text.ts';
import { hasPhraseOfHan } from './has-phrase-of-han.ts';
import { hasPhraseOfKana } from './has-phrase-of-kana.ts';
import { LONGEST_WORD, mnemonicWords } from './mnemonic-words.ts';
import { addNumber, addWord, endsInPhrase, startTrail, type Trail } from './mnemonic-trail.ts';

const TOKEN = /[\p{L}\p{M}]+|\d+/gu;

/**
 * Whether a BIP-39 phrase in any of the ten languages stands anywhere in the text, with whatever stands between its
 * words, also with one word mistyped or a wrong checksum. The rules are in mnemonic-trail.ts; Chinese and Japanese
 * written without spaces have their own.
 */
export function containsMnemonic(text: string): boolean {
  const folded = foldText(text);
  const trail = startTrail();
  let end = 0;
  for (const match of folded.matchAll(TOKEN)) {
    const token = match[0];
    const isPhrase = isDigit(token)
      ? addNumber(trail, token)
      : addToken(trail, token, isSpaced(folded, end, match.index));
    if (isPhrase) return true;
    end = match.index + token.length;
  }
  return endsInPhrase(trail) || hasPhraseOfHan(folded);
}

function addToken(trail: Trail, token: string, isSpacedHere: boolean): boolean {
  const word = token.length > LONGEST_WORD ? undefined : mnemonicWords().get(token);
  return addWord(trail, word ?? null, isSpacedHere) || hasPhraseOfKana(token);
}

function isDigit(token: string): boolean {
  const code = token.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Whether spaces are all that stands between two places. */
function isSpaced(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) !== 32) return false;
  return true;
}
