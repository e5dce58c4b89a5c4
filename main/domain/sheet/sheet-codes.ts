import { encodeBbqr } from '../qr-text/encode-bbqr.ts';

/**
 * Bytes in one printed code: version 25 with medium error correction (ISO/IEC 18004), whose modules are still 0.9 mm wide
 * at the size that the sheet prints. Any camera reads it as plain text, which every program understands.
 */
const MOST_BYTES = 990;
/** Characters of one part of a series: version 19, as quick to scan. */
const PART_LENGTH = 990;

/** The descriptor as one code of plain text where it fits, else as a numbered series (BBQr). */
export function sheetCodes(descriptor: string): readonly string[] {
  const bytes = new TextEncoder().encode(descriptor);
  if (bytes.length <= MOST_BYTES) return [descriptor];
  return encodeBbqr(bytes, 'U', { maxPartLength: PART_LENGTH }) ?? [];
}
