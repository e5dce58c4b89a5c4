import { pbkdf2Sync } from 'node:crypto';
import { SEED_BYTES, SEED_ROUNDS, seedInput } from '../domain/mnemonic/seed-input.ts';

/** The seed of checked words (BIP-39), by OpenSSL: seven times as fast as JavaScript. The caller wipes it. */
export function seedOfWords(words: readonly string[], passphrase = ''): Uint8Array {
  const { password, salt } = seedInput(words, passphrase);
  const seed = pbkdf2Sync(password, salt, SEED_ROUNDS, SEED_BYTES, 'sha512');
  password.fill(0);
  salt.fill(0);
  return seed;
}
