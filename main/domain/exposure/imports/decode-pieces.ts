import { decodeBytewise, markedEncoding } from '../../text-of-file.ts';
import type { DecodedText } from './decode-text.ts';
import { joinBytes } from './join-bytes.ts';
import { countNuls, nulFault } from './nul-fault.ts';
import type { ImportFault } from './statement.ts';

/** Makes text of bytes that come in pieces. */
export type PiecewiseDecoding = {
  readonly take: (bytes: Uint8Array) => string;
  readonly finish: () => DecodedText & { readonly fault: ImportFault | null };
};

type Decoding = {
  readonly take: (bytes: Uint8Array) => string;
  readonly finish: () => DecodedEnd;
};

/** `isBroken`: the bytes are not in the encoding that their byte order mark promises. */
type DecodedEnd = DecodedText & { readonly isBroken: boolean };

const NO_TEXT: ImportFault = { code: 'not_csv', params: { kind: 'binary' } };

/** Longest character of UTF-8, in bytes. */
const LONGEST = 4;

/**
 * Like `decodeText`: by byte order mark, else UTF-8; from the first byte that is no UTF-8 on, windows-1252. `first` are
 * the first bytes, which are then taken like all others. NUL characters are left out and told of.
 */
export function decodePieces(first: Uint8Array): PiecewiseDecoding {
  const marked = markedEncoding(first);
  const decoding = marked === null ? decodeUnmarked() : decodeMarked(marked);
  let [nuls, characters] = [0, 0];
  const withoutNul = (text: string): string => {
    const found = countNuls(text);
    nuls += found;
    characters += text.length;
    return found > 0 ? text.replaceAll('\0', '') : text;
  };
  return {
    take: (bytes) => withoutNul(decoding.take(bytes)),
    finish: () => {
      const { text: last, isGuess, isBroken } = decoding.finish();
      const text = withoutNul(last);
      const fault = isBroken ? NO_TEXT : nulFault(nuls, characters);
      return { text, isGuess, fault };
    },
  };
}

function decodeMarked(encoding: string): Decoding {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let isBroken = false;
  const decode = (bytes?: Uint8Array): string => {
    try {
      if (!isBroken) return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      // The decoder says "not this encoding" by throwing; there is no other way to ask it.
      isBroken = true;
    }
    return decodeBytewise(bytes ?? new Uint8Array());
  };
  return {
    take: decode,
    finish: () => {
      const text = decode();
      return { text, isGuess: false, isBroken };
    },
  };
}

function decodeUnmarked(): Decoding {
  let cutOff: Uint8Array = new Uint8Array();
  let isGuess = false;
  const decode = (bytes: Uint8Array): string => {
    const text = isGuess ? null : decodeUtf8(bytes);
    if (text !== null) return text;
    const sound = isGuess ? 0 : soundBytes(bytes);
    isGuess = true;
    return (decodeUtf8(bytes.subarray(0, sound)) ?? '') + decodeBytewise(bytes.subarray(sound));
  };
  return {
    take: (bytes) => {
      const all = cutOff.length === 0 ? bytes : joinBytes([cutOff, bytes]);
      const whole = isGuess ? all.length : wholeCharacters(all);
      cutOff = all.slice(whole);
      return decode(all.subarray(0, whole));
    },
    finish: () => ({ text: decode(cutOff), isGuess, isBroken: false }),
  };
}

/** Null where it is none. A byte order mark in the middle of a file is a character like others. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // As above.
    return null;
  }
}

/** How many bytes stand before the first that is no UTF-8, by halving. */
function soundBytes(bytes: Uint8Array): number {
  let [sound, broken] = [0, bytes.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    const begins = bytes.subarray(0, middle);
    if (decodeUtf8(begins.subarray(0, wholeCharacters(begins))) === null) broken = middle;
    else sound = middle;
  }
  return wholeCharacters(bytes.subarray(0, sound));
}

/** How many bytes there are without a last character that is cut off. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back < LONGEST && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lengthOf(leading: number): number {
  if (leading >= 0xf0) return 4;
  return leading >= 0xe0 ? 3 : 2;
}
