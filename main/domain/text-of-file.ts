type ByteOrderMark = { readonly encoding: string; readonly bytes: readonly number[] };

/** Unicode standard, chapter 23.8. */
const BYTE_ORDER_MARKS: readonly ByteOrderMark[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Bytes looked at to tell UTF-16 without its mark, in which every other byte of Latin text is zero. */
const SAMPLE = 4096;
const MOSTLY = 0.7;

/**
 * A file as text, without its byte order mark: by that mark, else UTF-8, else UTF-16 where its zeros show it, else
 * every byte one character (windows-1252). Never fails; what a file of bytes gives is no text, and says so.
 */
export function textOfFile(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes);
  return decodeStrictly(bytes, encoding) ?? decodeBytewise(bytes);
}

/** The encoding that a file's byte order mark names; null without one. */
export function markedEncoding(bytes: Uint8Array): string | null {
  const marked = BYTE_ORDER_MARKS.find((mark) =>
    mark.bytes.every((byte, at) => bytes[at] === byte),
  );
  return marked?.encoding ?? null;
}

/** Every byte as one character, without zeros: enough to find a text in a file of another kind. */
export function bytewiseText(bytes: Uint8Array): string {
  return decodeBytewise(bytes).replaceAll('\0', '');
}

function unmarkedEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > MOSTLY * half && even === 0) return 'utf-16le';
  return even > MOSTLY * half && odd === 0 ? 'utf-16be' : 'utf-8';
}

/** Every byte as one character (windows-1252). */
export function decodeBytewise(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Null where one byte does not fit the encoding. The mark is left out of the text. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The decoder says "not this encoding" by throwing; there is no other way to ask it.
    return null;
  }
}
