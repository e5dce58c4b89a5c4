import type {
  GeneratedMnemonic,
  GenerateInput,
  MnemonicCheck,
  WordCheck,
} from '../../../preload/wallet-shapes.ts';
import {
  accountKeys,
  masterFingerprint,
  type AccountKey,
} from '../../domain/mnemonic/account-keys.ts';
import { compareWords } from '../../domain/mnemonic/compare-words.ts';
import { entropyToWords } from '../../domain/mnemonic/entropy-to-words.ts';
import { STRENGTH_BITS } from '../../domain/mnemonic/measure-entropy.ts';
import { mixEntropy, SYSTEM_BYTES } from '../../domain/mnemonic/mix-entropy.ts';
import type { UserEntropyFault } from '../../domain/mnemonic/mnemonic-fault.ts';
import { readUserEntropy } from '../../domain/mnemonic/read-user-entropy.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Network } from '../../domain/wallet/inspection.ts';
import type { MnemonicSessions, OpenPhrase } from '../../services/mnemonic-sessions.ts';
import { seedOfWords } from '../../services/seed-of-words.ts';

/** Words that are shown together: few enough that nobody photographs a phrase by accident. */
const WORDS_AT_ONCE = 4;

/** Makes a phrase and opens its session. The system's randomness is always in it; the user's part comes on top. */
export function makeMnemonic(
  { words: count, mix, keepWords }: GenerateInput,
  mnemonics: MnemonicSessions,
): Result<GeneratedMnemonic, UserEntropyFault> {
  const user = mix === undefined ? succeed(null) : readUserEntropy(mix);
  if (!user.ok) return fail({ ...user.error, fields: ['mix.text'] });
  const system = mnemonics.randomBytes(SYSTEM_BYTES);
  const entropy = mixEntropy(system, user.value, count === 12 ? 16 : 32);
  system.fill(0);
  const words = wordsOf(entropy);
  const fingerprint = withSeed(words, '', masterFingerprint);
  const userEntropyBits = user.value?.bits ?? 0;
  const session = mnemonics.open(entropy, userEntropyBits);
  return succeed({
    session,
    words: keepWords === true ? [] : words,
    fingerprint,
    strengthBits: STRENGTH_BITS[count],
    userEntropyBits,
  });
}

/** A few words from a place on, counted from 1. Whoever looks again has to write all of them again. */
export function showWords({ entropy, repeated }: OpenPhrase, start: number): readonly string[] {
  repeated.clear();
  return wordsOf(entropy).slice(start - 1, start - 1 + WORDS_AT_ONCE);
}

/** Compares one word, at a place from 1, and notes it when it is right. */
export function checkWord(phrase: OpenPhrase, position: number, word: string): WordCheck {
  const words = wordsOf(phrase.entropy);
  const right = words.slice(position - 1, position);
  const [wrong] = compareWords(right, [word]).wrong;
  const problem = right.length === 0 ? 'different' : (wrong?.problem ?? null);
  if (problem === null) phrase.repeated.add(position);
  return { problem, left: words.length - phrase.repeated.size };
}

/** The places whose word was not yet written once more, as a failed comparison. */
export function missingWords({ entropy, repeated }: OpenPhrase) {
  return wordsOf(entropy).flatMap((_, at) =>
    repeated.has(at + 1) ? [] : [{ position: at + 1, problem: 'missing' } as const],
  );
}

type Confirmation = {
  /** All words; left out where they were written one by one before. */
  readonly words?: readonly string[] | string;
  readonly passphrase?: string;
};

/** Compares repeated words with those of a session. Only right ones give the public keys. */
export function checkMnemonic(
  phrase: OpenPhrase,
  { words: given, passphrase = '' }: Confirmation,
  network: Network,
): MnemonicCheck {
  const { wrong, extra } =
    given === undefined
      ? { wrong: missingWords(phrase), extra: 0 }
      : compareWords(wordsOf(phrase.entropy), given);
  if (wrong.length > 0 || extra > 0) return { confirmed: false, wrong, extra };
  wordsOf(phrase.entropy).forEach((_, at) => phrase.repeated.add(at + 1));
  const accounts = accountsOf(phrase, passphrase, network);
  return { confirmed: true, fingerprint: accounts[0]?.fingerprint ?? '', network, accounts };
}

/** The public keys of a session's phrase under a passphrase (BIP-39). */
export function accountsOf(
  { entropy }: OpenPhrase,
  passphrase: string,
  network: Network,
): readonly AccountKey[] {
  return withSeed(wordsOf(entropy), passphrase, (seed) => accountKeys(seed, network));
}

function wordsOf(entropy: Uint8Array): readonly string[] {
  const words = entropyToWords(entropy);
  if (!words.ok) throw new Error('A session holds entropy that no phrase has');
  return words.value;
}

function withSeed<T>(
  words: readonly string[],
  passphrase: string,
  read: (seed: Uint8Array) => T,
): T {
  const seed = seedOfWords(words, passphrase);
  try {
    return read(seed);
  } finally {
    seed.fill(0);
  }
}
