import { Inflate } from 'fflate/browser';
import { succeed, type Result } from '../../result.ts';
import { refuseQr, type QrFault } from '../qr-payload.ts';

/** Compressed bytes looked at in one go. They give a thousand times as many at most, so the limit is seen in time. */
const CHUNK = 512;

/** Raw deflate (RFC 1951) up to a number of bytes: `qr_too_large` beyond, `qr_compression` when it is not whole. */
export function inflateWithin(bytes: Uint8Array, limit: number): Result<Uint8Array, QrFault> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      stream.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
      if (size > limit) return refuseQr('invalid', 'qr_too_large');
    }
  } catch {
    // The library says "not deflate" by throwing.
    return refuseQr('invalid', 'qr_compression');
  }
  const whole = new Uint8Array(size);
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return succeed(whole);
}
