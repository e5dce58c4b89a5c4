import { hmac } from '@noble/hashes/hmac.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ELECTRUM_OLD_WORDS } from '../secrets/seed-word-lists.ts';

export type ElectrumSeedType = 'old' | 'standard' | 'segwit' | '2fa' | '2fa_segwit';

/** First hex digits of the hash of a seed (electrum.readthedocs.io, "Electrum Seed Version System"). */
const VERSIONS: readonly (readonly [prefix: string, type: ElectrumSeedType])[] = [
  ['01', 'standard'],
  ['100', 'segwit'],
  ['101', '2fa'],
  ['102', '2fa_segwit'],
];
const OLD_LENGTHS = [12, 24];
const ACCENTS = /\p{M}/gu;
/** Between Chinese, Japanese and Korean characters Electrum leaves spaces out. */
const SPACE_IN_CJK =
  /(?<=[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\u1100-\u11ff]) (?=[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\u1100-\u11ff])/g;

/** The kind of Electrum seed that normalised words are; null for none. One phrase in 200 is one by chance. */
export function electrumSeedType(words: readonly string[]): ElectrumSeedType | null {
  const old = new Set(ELECTRUM_OLD_WORDS);
  if (OLD_LENGTHS.includes(words.length) && words.every((word) => old.has(word))) return 'old';
  const text = words.join(' ').replace(ACCENTS, '').replace(SPACE_IN_CJK, '');
  const hash = bytesToHex(hmac(sha512, utf8ToBytes('Seed version'), utf8ToBytes(text)));
  return VERSIONS.find(([prefix]) => hash.startsWith(prefix))?.[1] ?? null;
}
