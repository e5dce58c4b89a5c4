import { base32nopad, hex } from '@scure/base';
import { succeed, type Result } from '../../result.ts';
import { refuseQr, type QrFault } from '../qr-payload.ts';

/** `H` hexadecimal, `2` base32, `Z` compressed and then base32. */
export type BbqrEncoding = 'H' | '2' | 'Z';

/** What the beginning of a part says. All but the index is the same in every part of a series. */
export type BbqrHeader = {
  readonly encoding: BbqrEncoding;
  /** One capital letter, such as `P` for a PSBT. */
  readonly fileType: string;
  /** 0–1295. */
  readonly total: number;
  /** From 0 on; below `total` in a part that can be true. */
  readonly index: number;
};

/** A part with its bytes: those of the file itself, or of its compressed form. */
export type BbqrPart = BbqrHeader & { readonly data: Uint8Array };

/** Characters before the data: `B$`, encoding, file type, and two base-36 digits each for total and index. */
export const BBQR_HEADER_LENGTH = 8;

const HEADER =
  /^B\$(?<encoding>[0-9A-Z])(?<fileType>[A-Z])(?<total>[0-9A-Z]{2})(?<index>[0-9A-Z]{2})/;

/** Reads the beginning of one BBQr (github.com/coinkite/BBQr), in either case. */
export function readBbqrHeader(text: string): Result<BbqrHeader, QrFault> {
  const fields = HEADER.exec(text.slice(0, BBQR_HEADER_LENGTH).toUpperCase())?.groups;
  if (fields === undefined) return refuseQr('invalid', 'qr_header_malformed');
  const encoding = readEncoding(fields['encoding']);
  if (encoding === null) return refuseQr('unsupported', 'qr_encoding_unknown');
  const total = Number.parseInt(fields['total'] ?? '', 36);
  const index = Number.parseInt(fields['index'] ?? '', 36);
  return succeed({ encoding, fileType: fields['fileType'] ?? '', total, index });
}

/** Reads what follows the beginning. Each part has to hold whole bytes. */
export function readBbqrData(text: string, encoding: BbqrEncoding): Result<Uint8Array, QrFault> {
  const body = text.slice(BBQR_HEADER_LENGTH).toUpperCase();
  if (body === '') return refuseQr('invalid', 'qr_too_short');
  const isHex = encoding === 'H';
  if (!(isHex ? /^[0-9A-F]+$/ : /^[A-Z2-7]+$/).test(body)) {
    return refuseQr('invalid', 'qr_characters');
  }
  try {
    return succeed(isHex ? hex.decode(body) : base32nopad.decode(body));
  } catch {
    // Half a byte at the end: with the right characters, the only thing that the library can object to.
    return refuseQr('invalid', 'qr_part_length');
  }
}

function readEncoding(letter: string | undefined): BbqrEncoding | null {
  return letter === 'H' || letter === '2' || letter === 'Z' ? letter : null;
}
