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
import electrumOld from './words/electrum-old.json' with { type: 'json' };
import slip39 from './words/slip39.json' with { type: 'json' };

/** The languages of BIP-39 in the order of `BIP39_LISTS`. */
export const BIP39_LANGUAGES = [
  'english',
  'french',
  'spanish',
  'italian',
  'portuguese',
  'czech',
  'korean',
  'japanese',
  'chinese_simplified',
  'chinese_traditional',
] as const;
export type Bip39Language = (typeof BIP39_LANGUAGES)[number];

/** The ten lists of BIP-39, 2048 words each. */
export const BIP39_LISTS: readonly (readonly string[])[] = [
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

/** 1024 words of SLIP-0039 shares. */
export const SLIP39_WORDS: readonly string[] = slip39.words.split(' ');

/** 1626 words of Electrum before version 2.0, taken from poetry: no rare words, no articles and no pronouns. */
export const ELECTRUM_OLD_WORDS: readonly string[] = electrumOld.words.split(' ');

/** So many letters tell the words of these lists apart, and some metal plates hold no more. */
const PLATE_LETTERS = 4;

/** The English list as it stands on metal plates. */
export const PLATE_WORDS: readonly string[] = english.map((word) => word.slice(0, PLATE_LETTERS));
