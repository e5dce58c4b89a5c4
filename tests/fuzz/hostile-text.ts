import * as fc from 'fast-check';
import { mendChecksums } from './mend-checksum.ts';

/** Longest text that comes out, in characters. */
const HUGE = 64 * 1024;

/** What readers stumble over: ends, quotes, brackets, numbers beyond any range, names of JavaScript, half characters. */
// prettier-ignore -- One kind on each line.
const SPIKES = [
  '',
  '\0',
  '\r',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '"',
  "'",
  '`',
  '\\',
  '/',
  '//',
  '#',
  ',',
  ';',
  ':',
  '=',
  '?',
  '&',
  '%',
  '%00',
  '%zz',
  '*',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '<0;1>',
  '/*',
  '/**',
  '*h',
  '()',
  '[]',
  '{}',
  '@0',
  '-1',
  '0',
  '00',
  '1e309',
  'NaN',
  'null',
  'true',
  '2147483647',
  '2147483648',
  '4294967296',
  '9'.repeat(400),
  '0x10',
  '1_000',
  '1.5',
  '\u0661',
  '__proto__',
  'constructor',
  'toString',
  '\ud800',
  '\udc00',
  '\u0435',
  '\uff11',
  '\u0131',
  'ẞ',
  'e\u0301',
  '\u{1f511}',
  'ｘｐｕｂ',
  'wsh(',
  'sh(',
  'tr(',
  'multi(',
  'xpub',
  'xprv',
  'bc1q',
  'bc1p',
  'ur:',
  'B$2U',
  'bitcoin:',
];

const spike = fc.constantFrom(...SPIKES);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const oddCharacter = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
);

type Change = (text: string) => string;

const at = (text: string, share: number): number => Math.floor(share * (text.length + 1));
const between = (text: string, one: number, other: number): readonly [number, number] => {
  const [from, to] = [at(text, one), at(text, other)];
  return from < to ? [from, to] : [to, from];
};

/** One small harm. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, oddCharacter).map(([share, character]): Change => (text) => {
    const from = at(text, share);
    return text.slice(0, from) + character + text.slice(from + 1);
  }),
  fc.tuple(place, spike).map(([share, piece]): Change => (text) => {
    const from = at(text, share);
    return text.slice(0, from) + piece + text.slice(from);
  }),
  fc.tuple(place, place).map(([one, other]): Change => (text) => {
    const [from, to] = between(text, one, other);
    return text.slice(0, from) + text.slice(to);
  }),
  fc
    .tuple(place, place, fc.integer({ min: 2, max: 400 }))
    .map(([one, other, times]): Change => (text) => {
      const [from, to] = between(text, one, other);
      const piece = text.slice(from, to);
      const most = Math.floor((HUGE - text.length) / Math.max(1, piece.length));
      return (
        text.slice(0, from) + piece.repeat(Math.max(1, Math.min(times, most))) + text.slice(to)
      );
    }),
  fc.constantFrom<Change>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replaceAll('h', "'"),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => `\ufeff${text}`,
    (text) => JSON.stringify(text),
    (text) => JSON.stringify({ descriptor: text, text }),
    (text) => text.replace(/\d+/g, (digits) => `${Number(digits) + 1}`),
    (text) => text.replace(/\d+/g, (digits) => digits.repeat(9)),
    (text) => Buffer.from(text).toString('base64'),
    (text) => Buffer.from(text).toString('hex'),
    (text) => text.split('').toReversed().join(''),
  ),
);

/** The same piece over and over, or brackets within brackets. */
const monotonous = fc
  .tuple(
    fc.oneof(spike, oddCharacter),
    fc.oneof(spike, oddCharacter),
    fc.constantFrom(10, 1000, 8000, HUGE),
  )
  .map(([open, close, length]) => {
    const times = Math.floor(length / Math.max(1, open.length + close.length));
    return open.repeat(times) + close.repeat(times);
  });

/**
 * Texts that somebody might hand a parser in order to break it: published texts with a few harms, two of them spliced, their
 * checksums mended or not; and plain nonsense of up to 64 KiB.
 */
export function hostileText(seeds: readonly string[]): fc.Arbitrary<string> {
  const seed = fc.constantFrom(...seeds);
  const harmed = fc
    .tuple(seed, fc.array(change, { maxLength: 4 }))
    .map(([text, changes]) => changes.reduce((sum, one) => one(sum).slice(0, HUGE), text));
  const spliced = fc
    .tuple(seed, seed, place, place)
    .map(([one, other, from, to]) => one.slice(0, at(one, from)) + other.slice(at(other, to)));
  const joined = fc.tuple(seed, seed, spike).map(([one, other, piece]) => one + piece + other);
  return fc.oneof(
    { weight: 8, arbitrary: harmed },
    { weight: 6, arbitrary: harmed.map(mendChecksums) },
    { weight: 2, arbitrary: spliced },
    { weight: 2, arbitrary: spliced.map(mendChecksums) },
    { weight: 1, arbitrary: joined },
    { weight: 1, arbitrary: monotonous },
    { weight: 1, arbitrary: fc.string({ unit: fc.oneof(spike, oddCharacter), maxLength: 300 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2000 }) },
  );
}

/** The same for files: bytes flipped, cut, doubled and spliced. */
export function hostileBytes(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const seed = fc.constantFrom(...seeds);
  const byte = fc.tuple(
    place,
    fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 1, 252, 253, 254, 255)),
  );
  const flipped = fc.tuple(seed, fc.array(byte, { maxLength: 8 })).map(([bytes, flips]) => {
    const changed = bytes.slice();
    for (const [share, value] of flips) changed[Math.floor(share * changed.length)] = value;
    return changed;
  });
  const resized = fc
    .tuple(flipped, flipped, place, place)
    .map(([one, other, from, to]) =>
      Uint8Array.from([
        ...one.subarray(0, Math.floor(from * one.length)),
        ...other.subarray(Math.floor(to * other.length)),
      ]),
    );
  return fc.oneof(
    { weight: 6, arbitrary: flipped },
    { weight: 3, arbitrary: resized },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 3000 }) },
  );
}
