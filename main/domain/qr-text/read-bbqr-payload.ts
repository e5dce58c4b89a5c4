import { succeed, type Result } from '../result.ts';
import { containsSecret } from '../secrets/contains-secret.ts';
import type { BbqrFile } from './bbqr/bbqr-collector.ts';
import { bytesPayload } from './bytes-payload.ts';
import { refuseQr, SECRET_DETECTED, type QrFault, type QrPayload } from './qr-payload.ts';
import { carriesSecret } from './registry/carries-secret.ts';
import { readCbor } from './registry/read-cbor.ts';
import { textOfBytes } from './text-of-bytes.ts';

/**
 * What a file out of a BBQr series means to a wallet, by its type letter (github.com/coinkite/BBQr). Programs (X) and
 * Coldcard's key teleport (E, R, S) are no business of a watch-only app.
 */
export function readBbqrPayload({ fileType, bytes }: BbqrFile): Result<QrPayload, QrFault> {
  switch (fileType) {
    case 'P':
      return succeed({ kind: 'psbt', bytes });
    case 'T':
      return succeed({ kind: 'transaction', bytes });
    case 'J':
      return readText('json', bytes);
    case 'U':
      return readText('text', bytes);
    case 'C':
      return carriesSecret('', readCbor(bytes)) ? SECRET_DETECTED : bytesPayload(bytes);
    case 'B':
      return bytesPayload(bytes);
    default:
      return refuseQr('unsupported', 'qr_type_unknown');
  }
}

function readText(kind: 'json' | 'text', bytes: Uint8Array): Result<QrPayload, QrFault> {
  const text = textOfBytes(bytes);
  if (text === null) return refuseQr('invalid', 'qr_content_malformed');
  return containsSecret(text) === null ? succeed({ kind, text }) : SECRET_DETECTED;
}
