import { succeed, type Result } from '../../result.ts';
import { refuseQr, type QrFault } from '../qr-payload.ts';
import { BYTEWORDS } from './byteword-list.ts';
import { crc32 } from './crc32.ts';

/** `standard` has spaces between whole words, `uri` hyphens; `minimal` is first and last letters in a row. */
export type BytewordsStyle = 'standard' | 'uri' | 'minimal';

const SEPARATORS: Readonly<Record<BytewordsStyle, string>> = {
  standard: ' ',
  uri: '-',
  minimal: '',
};
const CHECKSUM_BYTES = 4;

const MINIMAL = BYTEWORDS.map((word) => word.charAt(0) + word.charAt(3));
const BYTE_OF_WORD: ReadonlyMap<string, number> = new Map(
  BYTEWORDS.map((word, byte) => [word, byte]),
);
const BYTE_OF_PAIR: ReadonlyMap<string, number> = new Map(
  MINIMAL.map((pair, byte) => [pair, byte]),
);

/** Bytes in words, followed by their CRC-32 (BCR-2020-012). */
export function encodeBytewords(bytes: Uint8Array, style: BytewordsStyle): string {
  const words = style === 'minimal' ? MINIMAL : BYTEWORDS;
  const checksum = new Uint8Array(CHECKSUM_BYTES);
  new DataView(checksum.buffer).setUint32(0, crc32(bytes));
  return [...bytes, ...checksum].map((byte) => words[byte] ?? '').join(SEPARATORS[style]);
}

/** Words of either case back to bytes: `qr_word_unknown`, `qr_too_short` or `qr_checksum` when that fails. */
export function decodeBytewords(text: string, style: BytewordsStyle): Result<Uint8Array, QrFault> {
  const written = text.toLowerCase();
  const values =
    style === 'minimal'
      ? readPairs(written)
      : written.split(SEPARATORS[style]).map((word) => BYTE_OF_WORD.get(word) ?? -1);
  if (values.includes(-1)) return refuseQr('invalid', 'qr_word_unknown');
  if (values.length <= CHECKSUM_BYTES) return refuseQr('invalid', 'qr_too_short');
  const bytes = Uint8Array.from(values);
  const body = bytes.subarray(0, -CHECKSUM_BYTES);
  const checksum = new DataView(bytes.buffer).getUint32(body.length);
  return checksum === crc32(body) ? succeed(body) : refuseQr('checksum_mismatch', 'qr_checksum');
}

/** An odd letter at the end is no pair, and so no word. */
function readPairs(text: string): number[] {
  return Array.from(
    { length: Math.ceil(text.length / 2) },
    (_, at) => BYTE_OF_PAIR.get(text.slice(2 * at, 2 * at + 2)) ?? -1,
  );
}
