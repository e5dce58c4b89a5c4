import { succeed, type Result } from '../result.ts';
import { containsSecret } from '../secrets/contains-secret.ts';
import { SECRET_DETECTED, type QrFault, type QrPayload } from './qr-payload.ts';
import { textOfBytes } from './text-of-bytes.ts';

/** Bytes of any kind, with their text where they are text; a secret in that text is refused. */
export function bytesPayload(bytes: Uint8Array): Result<QrPayload, QrFault> {
  const text = textOfBytes(bytes);
  if (text === null) return succeed({ kind: 'bytes', bytes });
  return containsSecret(text) === null ? succeed({ kind: 'bytes', bytes, text }) : SECRET_DETECTED;
}
