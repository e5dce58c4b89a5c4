import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Mini private keys as on Casascius coins (en.bitcoin.it/wiki/Mini_private_key_format): 22 or 30, early ones 26. */
const MINI_KEY =
  /(?<![0-9A-Za-z+/_-])S(?:[1-9A-HJ-NP-Za-km-z]{21}|[1-9A-HJ-NP-Za-km-z]{25}|[1-9A-HJ-NP-Za-km-z]{29})(?![0-9A-Za-z+/_-])/g;

/** Whether a mini private key stands in a text: the hash of it and a question mark begins with a zero byte. */
export function findMiniKey(text: string): boolean {
  for (const [key] of text.matchAll(MINI_KEY)) {
    // Ids of one case are no keys: one random key in a million has no small letter.
    const isMixed = /[a-z]/.test(key) && /[A-Z]/.test(key.slice(1));
    if (isMixed && sha256(utf8ToBytes(`${key}?`))[0] === 0) return true;
  }
  return false;
}
