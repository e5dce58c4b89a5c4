import { bytesToHex } from '@noble/hashes/utils.js';
import { fail, succeed, type Result } from '../result.ts';
import {
  startCursor,
  takeBytes,
  takeVarBytes,
  type ByteCursor,
} from '../transaction/byte-cursor.ts';
import { CHACHA20_POLY1305, MAGIC, NONCE_BYTES, SECRET_BYTES, VERSION } from './backup-file.ts';

/** A backup before it is opened. */
export type SealedBackup = {
  /** What stands there for each key, decoys among them; each once. */
  readonly secrets: readonly Uint8Array[];
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
};

type Sealed = Result<SealedBackup, 'backup_malformed' | 'backup_version'>;

const CHILD_BYTES = 4;
/** Of the code that shows whether a key fits. There is at least one byte of content. */
const TAG_BYTES = 16;

const MALFORMED = fail('backup_malformed' as const);

/** Reads the outside of a backup (BIP-138, "Encoding"). What follows the ciphertext is somebody else's and ignored. */
export function readBackup(bytes: Uint8Array): Sealed {
  const cursor = startCursor(bytes);
  const magic = takeBytes(cursor, MAGIC.length / 2);
  const version = takeByte(cursor);
  if (magic === null || bytesToHex(magic) !== MAGIC || version === null) return MALFORMED;
  if (version !== VERSION) return fail('backup_version');
  const secrets = skipPaths(cursor) ? takeSecrets(cursor) : null;
  const cipher = takeByte(cursor);
  if (secrets === null || cipher === null || cipher === 0) return MALFORMED;
  return cipher === CHACHA20_POLY1305 ? readSealed(cursor, secrets) : fail('backup_version');
}

function readSealed(cursor: ByteCursor, secrets: SealedBackup['secrets']): Sealed {
  const nonce = takeBytes(cursor, NONCE_BYTES);
  const ciphertext = takeVarBytes(cursor);
  if (nonce === null || nonce.every((byte) => byte === 0)) return MALFORMED;
  if (ciphertext === null || ciphertext.length <= TAG_BYTES) return MALFORMED;
  return succeed({ secrets, nonce, ciphertext });
}

/** Paths only help a reader that can ask a device for a key; here the user brings the key. */
function skipPaths(cursor: ByteCursor): boolean {
  const count = takeByte(cursor);
  if (count === null) return false;
  for (let path = 0; path < count; path += 1) {
    const children = takeByte(cursor);
    if (children === null || children === 0) return false;
    if (takeBytes(cursor, children * CHILD_BYTES) === null) return false;
  }
  return true;
}

function takeSecrets(cursor: ByteCursor): readonly Uint8Array[] | null {
  const count = takeByte(cursor);
  if (count === null || count === 0) return null;
  const secrets = new Map<string, Uint8Array>();
  for (let at = 0; at < count; at += 1) {
    const secret = takeBytes(cursor, SECRET_BYTES);
    if (secret === null) return null;
    secrets.set(bytesToHex(secret), secret);
  }
  return [...secrets.values()];
}

function takeByte(cursor: ByteCursor): number | null {
  return takeBytes(cursor, 1)?.[0] ?? null;
}
