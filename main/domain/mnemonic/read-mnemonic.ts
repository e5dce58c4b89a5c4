import { fail, succeed, type Result } from '../result.ts';
import { foldLookAlikes } from '../secrets/fold-look-alikes.ts';
import { isMnemonicChecksum } from '../secrets/is-mnemonic-checksum.ts';
import { PHRASE_LENGTHS } from '../secrets/mnemonic-words.ts';
import { BIP39_LANGUAGES, BIP39_LISTS, type Bip39Language } from '../secrets/seed-word-lists.ts';
import { electrumSeedType } from './electrum-seed-type.ts';
import type { MnemonicFault } from './mnemonic-fault.ts';
import { nearestWords } from './nearest-words.ts';
import { normaliseMnemonic } from './normalise-mnemonic.ts';

/** A phrase whose words and checksum are right. */
export type Mnemonic = {
  readonly language: Bip39Language;
  /** Normalised (NFKD); joined by one space they are what BIP-39 hashes. */
  readonly words: readonly string[];
  /** Their numbers in the list, 0–2047. */
  readonly indices: readonly number[];
};

type List = {
  readonly language: Bip39Language;
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
};

/** Fewest words of a long seed (electrum/mnemonic.py, `seed_type`). */
const ELECTRUM_2FA_WORDS = 20;
const LATIN_LETTERS = /^[a-z]+$/;

/** Unknown words that get suggestions; comparing with the whole list takes a millisecond or two each. */
const SUGGESTED = 3;

let lists: readonly List[] | null = null;

/**
 * Reads a phrase (BIP-39) in one of the ten languages, or in the given one alone. Strict where libraries are not: the
 * number of words, each word, and the checksum; the fault names the first that is wrong.
 */
export function readMnemonic(
  text: string,
  language?: Bip39Language,
): Result<Mnemonic, MnemonicFault> {
  const words = normaliseMnemonic(text);
  if (!PHRASE_LENGTHS.includes(words.length)) {
    return isElectrum2fa(words)
      ? refuse('mnemonic_electrum_seed')
      : refuse('mnemonic_word_count', { count: words.length });
  }
  const candidates = allLists().filter(
    (list) => language === undefined || list.language === language,
  );
  const readings = candidates.map((list) => ({ list, indices: numbersOf(words, list) }));
  const known = readings.filter(({ indices }) => !indices.includes(-1));
  const right = known.find(({ indices }) => isMnemonicChecksum(indices));
  if (right !== undefined) {
    return succeed({ language: right.list.language, words, indices: right.indices });
  }
  if (known.length > 0) return refuseChecksum(words);
  const nearest = readings.toSorted((one, other) => misses(one.indices) - misses(other.indices))[0];
  return nearest === undefined
    ? refuse('mnemonic_checksum')
    : refuseUnknown(words, nearest.list, nearest.indices);
}

function refuse(reason: NonNullable<MnemonicFault['reason']>, params?: Record<string, number>) {
  return fail<MnemonicFault>({
    code: 'invalid',
    reason,
    ...(params === undefined ? {} : { params }),
  });
}

/** Electrum's seeds for two-factor wallets may have more words. One in 4096 other texts passes for one. */
function isElectrum2fa(words: readonly string[]): boolean {
  return words.length >= ELECTRUM_2FA_WORDS && electrumSeedType(words) === '2fa';
}

/** An Electrum seed is made of the same words: its owner has made no mistake. */
function refuseChecksum(words: readonly string[]) {
  return refuse(electrumSeedType(words) === null ? 'mnemonic_checksum' : 'mnemonic_electrum_seed');
}

function refuseUnknown(words: readonly string[], list: List, indices: readonly number[]) {
  if (electrumSeedType(words) === 'old') return refuse('mnemonic_electrum_seed');
  const unknown = indices.flatMap((index, at) => (index < 0 ? [at] : []));
  const first = unknown[0] ?? 0;
  const fault = refuse(
    isDisguised(words[first] ?? '') ? 'mnemonic_word_look_alike' : 'mnemonic_word_unknown',
    { position: first + 1, count: unknown.length },
  );
  const near = unknown.map((index, at) => ({
    index,
    nearest: at >= SUGGESTED ? [] : nearestWords(foldLookAlikes(words[index] ?? ''), list.words),
  }));
  return fail<MnemonicFault>({ ...fault.error, words: near });
}

/** Whether a word is written with letters of another script that look Latin. */
function isDisguised(word: string): boolean {
  return !LATIN_LETTERS.test(word) && LATIN_LETTERS.test(foldLookAlikes(word));
}

function numbersOf(words: readonly string[], { numbers }: List): readonly number[] {
  return words.map((word) => numbers.get(word) ?? -1);
}

function misses(indices: readonly number[]): number {
  return indices.filter((index) => index < 0).length;
}

/** The ten lists, built at the first call, since start-up must not wait for them. */
function allLists(): readonly List[] {
  lists ??= BIP39_LANGUAGES.map((language, at) => {
    const words = BIP39_LISTS[at] ?? [];
    const numbers = new Map(words.map((word, index) => [word.normalize('NFKD'), index]));
    return { language, words, numbers };
  });
  return lists;
}
