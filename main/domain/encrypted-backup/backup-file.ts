import { base64 } from '@scure/base';

/** How every backup begins: `BIP138`. */
export const MAGIC = '424950313338';
/** The one version and the one cipher that BIP-138 knows so far: ChaCha20-Poly1305 (RFC 8439). */
export const VERSION = 1;
export const CHACHA20_POLY1305 = 1;
export const NONCE_BYTES = 12;
export const SECRET_BYTES = 32;

/** The magic as text, and in base64. */
const RAW = /^BIP138/;
const BASE64 = /^QklQMTM4/;

/** Whether a text, or a file as text, is an encrypted backup (BIP-138), whole or damaged. */
export function isEncryptedBackup(text: string): boolean {
  return RAW.test(text) || BASE64.test(text.trimStart());
}

/** The bytes of a backup in base64, line breaks allowed; null where it is no base64. */
export function backupBytesOf(text: string): Uint8Array | null {
  try {
    return base64.decode(text.replaceAll(/\s/g, ''));
  } catch {
    // The decoder says "no base64" by throwing; there is no other way to ask it.
    return null;
  }
}
