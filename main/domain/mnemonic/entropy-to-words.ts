import { entropyToMnemonic, mnemonicToEntropy } from 'bip39';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fail, succeed, type Result } from '../result.ts';
import type { MnemonicFault } from './mnemonic-fault.ts';
import { readMnemonic } from './read-mnemonic.ts';

/** Bytes of entropy that have a phrase (BIP-39): 12, 15, 18, 21 and 24 words. */
const LENGTHS = [16, 20, 24, 28, 32];

/**
 * The English words for entropy, by the library and read back by it and by our own reader: three that have to agree.
 * Throws when they do not, which would be a bug.
 */
export function entropyToWords(entropy: Uint8Array): Result<readonly string[], MnemonicFault> {
  if (!LENGTHS.includes(entropy.length)) {
    return fail({
      code: 'invalid',
      reason: 'entropy_length',
      params: { bits: 8 * entropy.length },
    });
  }
  const hex = bytesToHex(entropy);
  const text = entropyToMnemonic(hex);
  const read = readMnemonic(text, 'english');
  if (!read.ok || mnemonicToEntropy(text) !== hex) throw new Error('Seed words do not read back');
  return succeed(read.value.words);
}
