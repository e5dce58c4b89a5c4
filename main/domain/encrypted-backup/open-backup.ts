import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { fail, type Result } from '../result.ts';
import type { BackupItem } from './backup-item.ts';
import { readPayload } from './backup-payload.ts';
import { exchangeSecret } from './backup-secrets.ts';
import type { SealedBackup } from './read-backup.ts';

/** Bytes that are decrypted at most to find the entry that fits: some 50 ms. A descriptor takes a few thousand. */
const MOST_BYTES = 4 * 1024 * 1024;

type Opened = Result<
  readonly BackupItem[],
  'backup_malformed' | 'backup_wrong_key' | 'file_too_large'
>;

/** Opens a backup with any one of its keys (x-only): every entry is tried, since decoys look like the others. */
export function openBackup(
  { secrets, nonce, ciphertext }: SealedBackup,
  keys: readonly Uint8Array[],
): Opened {
  if (keys.length * secrets.length * ciphertext.length > MOST_BYTES) return fail('file_too_large');
  for (const key of keys) {
    for (const entry of secrets) {
      const payload = decrypt(exchangeSecret(entry, key), nonce, ciphertext);
      if (payload !== null) return readPayload(payload);
    }
  }
  return fail('backup_wrong_key');
}

function decrypt(secret: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Uint8Array | null {
  try {
    return chacha20poly1305(secret, nonce).decrypt(sealed);
  } catch {
    // The cipher says "another key" by throwing; there is no other way to ask it.
    return null;
  }
}
