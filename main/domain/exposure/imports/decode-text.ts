import { fail, succeed, type Result } from '../../result.ts';
import type { ImportFault } from './statement.ts';

/** Text of a file without its byte order mark. `isGuess`: no mark and not UTF-8, so read as windows-1252. */
export type DecodedText = { readonly text: string; readonly isGuess: boolean };

type ByteOrderMark = { readonly encoding: string; readonly bytes: readonly number[] };

/** Unicode standard, chapter 23.8. */
const BYTE_ORDER_MARKS: readonly ByteOrderMark[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * Bytes to text: by byte order mark, else UTF-8, else windows-1252, which spreadsheets on Windows write.
 * NUL characters mean a binary file, or UTF-16 without its mark: `not_csv`.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, ImportFault> {
  const marked = BYTE_ORDER_MARKS.find((mark) =>
    mark.bytes.every((byte, at) => bytes[at] === byte),
  );
  const strict = decodeStrictly(bytes, marked?.encoding ?? 'utf-8');
  const text = strict ?? (marked === undefined ? decodeBytewise(bytes) : null);
  if (text === null || text.includes('\0')) {
    return fail({ code: 'not_csv', params: { kind: 'binary' } });
  }
  return succeed({ text, isGuess: strict === null });
}

/** Every byte as one character without NULs: enough to find a secret in a file that is not text. */
export function decodeForSearch(bytes: Uint8Array): string {
  return decodeBytewise(bytes).replaceAll('\0', '');
}

function decodeBytewise(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The decoder says "not this encoding" by throwing; there is no other way to ask it.
    return null;
  }
}
