import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What BIP-39 feeds to PBKDF2-HMAC-SHA512, with 2048 rounds, for a seed of 64 bytes. */
export type SeedInput = { readonly password: Uint8Array; readonly salt: Uint8Array };
export const SEED_ROUNDS = 2048;
export const SEED_BYTES = 64;

/** Password and salt for the seed of checked words. The caller runs PBKDF2 and wipes both. */
export function seedInput(words: readonly string[], passphrase = ''): SeedInput {
  return {
    password: utf8ToBytes(words.join(' ').normalize('NFKD')),
    salt: utf8ToBytes(`mnemonic${passphrase.normalize('NFKD')}`),
  };
}
