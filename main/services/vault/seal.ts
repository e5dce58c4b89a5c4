import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { base64Of, isSameKdf, kdfSchema, type Kdf, type SealKey } from './kdf.ts';

/** What a file says of its own seal: none, or XChaCha20-Poly1305 under the key of a passphrase, with a nonce of its own. */
export type SealNote =
  'none' | { readonly name: 'passphrase'; readonly kdf: Kdf; readonly nonce: string };

export const sealNoteSchema: v.GenericSchema<unknown, SealNote> = v.union([
  v.literal('none'),
  v.strictObject({ name: v.literal('passphrase'), kdf: kdfSchema, nonce: base64Of(24) }),
]);

/** The note for the next file under a key; without one, nothing is sealed and the interface says so plainly. */
export function noteFor(key: SealKey | null): SealNote {
  return key === null
    ? 'none'
    : { name: 'passphrase', kdf: key.kdf, nonce: randomBytes(24).toString('base64') };
}

/** Seals `plain`. What stands in the clear before it (`header`) is bound to it: neither can be changed alone. */
export function closeSeal(
  plain: Buffer,
  header: Buffer,
  note: SealNote,
  key: SealKey | null,
): Buffer {
  if (note === 'none' || key === null) return plain;
  return Buffer.from(cipherOf(note.nonce, header, key).encrypt(plain));
}

/** `locked`: made with another passphrase than that of `key`, or no key is there. `unreadable`: changed since. */
export function openSeal(
  sealed: Buffer,
  header: Buffer,
  note: SealNote,
  key: SealKey | null,
): Result<Buffer, 'unreadable' | 'locked'> {
  if (note === 'none') return succeed(sealed);
  if (key === null || !isSameKdf(note.kdf, key.kdf)) return fail('locked');
  try {
    return succeed(Buffer.from(cipherOf(note.nonce, header, key).decrypt(sealed)));
  } catch {
    // The tag does not fit: a wrong key, or bytes that were changed by someone who mended the digest as well.
    return fail('unreadable');
  }
}

function cipherOf(nonce: string, header: Buffer, key: SealKey) {
  return xchacha20poly1305(key.bytes, Buffer.from(nonce, 'base64'), header);
}
