import { base32nopad, hex } from '@scure/base';
import { BBQR_HEADER_LENGTH, type BbqrEncoding } from './bbqr/bbqr-part.ts';

/**
 * How a BBQr is written. Compression (`Z`) is not offered: receivers unpack with a window of 1024 bytes, which no
 * library here can be held to.
 */
export type BbqrOptions = {
  readonly encoding?: Exclude<BbqrEncoding, 'Z'>;
  /** Characters in one code, header included. */
  readonly maxPartLength?: number;
};

/** One capital letter (github.com/coinkite/BBQr): PSBT, transaction, JSON, CBOR, text, other bytes. */
export type BbqrFileType = 'P' | 'T' | 'J' | 'C' | 'U' | 'B';

/** Characters of a version 27 QR code, a size that cameras read well (BBQr.md). */
const DEFAULT_LENGTH = 2132;
/** Characters that hold whole bytes: 8 of base32 are 5 bytes, 2 of hex are 1. */
const GROUPS: Readonly<Record<'H' | '2', number>> = { H: 2, '2': 8 };
/** Two digits to the base of 36 count so many parts. */
const MOST_PARTS = 1295;

/**
 * Writes bytes as a series of BBQr codes of equal length but for the last. Null when they do not fit into 1295 codes of
 * the given length.
 */
export function encodeBbqr(
  bytes: Uint8Array,
  fileType: BbqrFileType,
  { encoding = '2', maxPartLength = DEFAULT_LENGTH }: BbqrOptions = {},
): readonly string[] | null {
  const body = encoding === 'H' ? hex.encode(bytes).toUpperCase() : base32nopad.encode(bytes);
  const group = GROUPS[encoding];
  const room = Math.floor((maxPartLength - BBQR_HEADER_LENGTH) / group) * group;
  const total = Math.ceil(body.length / Math.max(room, group));
  if (room < group || total < 1 || total > MOST_PARTS) return null;
  // Even lengths read better than one short code at the end.
  const length = Math.ceil(body.length / total / group) * group;
  const parts = Math.ceil(body.length / length);
  const head = `B$${encoding}${fileType}${base36(parts)}`;
  return Array.from(
    { length: parts },
    (_, at) => `${head}${base36(at)}${body.slice(at * length, (at + 1) * length)}`,
  );
}

/** Characters of a code that holds so many bytes in base32, its header included. */
export function lengthForBytes(bytes: number): number {
  return BBQR_HEADER_LENGTH + Math.ceil(bytes / 5) * GROUPS['2'];
}

function base36(number: number): string {
  return number.toString(36).toUpperCase().padStart(2, '0');
}
