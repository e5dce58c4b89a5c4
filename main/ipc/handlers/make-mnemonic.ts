import type {
  GeneratedMnemonic,
  GenerateInput,
  MnemonicCheck,
} from '../../../preload/wallet-shapes.ts';
import { accountKeys, masterFingerprint } from '../../domain/mnemonic/account-keys.ts';
import { compareWords } from '../../domain/mnemonic/compare-words.ts';
import { entropyToWords } from '../../domain/mnemonic/entropy-to-words.ts';
import { mixEntropy, SYSTEM_BYTES } from '../../domain/mnemonic/mix-entropy.ts';
import type { UserEntropyFault } from '../../domain/mnemonic/mnemonic-fault.ts';
import { readUserEntropy } from '../../domain/mnemonic/read-user-entropy.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Network } from '../../domain/wallet/inspection.ts';
import type { MnemonicSessions } from '../../services/mnemonic-sessions.ts';
import { seedOfWords } from '../../services/seed-of-words.ts';

/** Makes a phrase and opens its session. The system's randomness is always in it; the user's part comes on top. */
export function makeMnemonic(
  { words: count, mix }: GenerateInput,
  mnemonics: MnemonicSessions,
): Result<GeneratedMnemonic, UserEntropyFault> {
  const user = mix === undefined ? null : readUserEntropy(mix);
  if (user !== null && !user.ok) return fail({ ...user.error, fields: ['mix.text'] });
  const system = mnemonics.randomBytes(SYSTEM_BYTES);
  const length = count === 12 ? 16 : 32;
  const entropy = mixEntropy(system, user?.value ?? null, length);
  system.fill(0);
  const words = wordsOf(entropy);
  const fingerprint = withSeed(words, masterFingerprint);
  const session = mnemonics.open(entropy);
  return succeed({
    session,
    words,
    fingerprint,
    strengthBits: 8 * length,
    userEntropyBits: user?.value.bits ?? 0,
  });
}

/** Compares repeated words with those of a session. Only right ones give the public keys. */
export function checkMnemonic(
  entropy: Uint8Array,
  given: readonly string[] | string,
  network: Network,
): MnemonicCheck {
  const words = wordsOf(entropy);
  const { wrong, extra } = compareWords(words, given);
  if (wrong.length > 0 || extra > 0) return { confirmed: false, wrong, extra };
  const accounts = withSeed(words, (seed) => accountKeys(seed, network));
  return { confirmed: true, fingerprint: accounts[0]?.fingerprint ?? '', network, accounts };
}

function wordsOf(entropy: Uint8Array): readonly string[] {
  const words = entropyToWords(entropy);
  if (!words.ok) throw new Error('A session holds entropy that no phrase has');
  return words.value;
}

function withSeed<T>(words: readonly string[], read: (seed: Uint8Array) => T): T {
  const seed = seedOfWords(words);
  try {
    return read(seed);
  } finally {
    seed.fill(0);
  }
}
