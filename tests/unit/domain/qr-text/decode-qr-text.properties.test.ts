import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeQrText } from '../../../../main/domain/qr-text/decode-qr-text.ts';
import { decodesToSecret } from '../../../../main/domain/qr-text/decodes-to-secret.ts';
import { createFragmentChooser } from '../../../../main/domain/qr-text/ur/fragment-chooser.ts';
import { readCases } from '../wallet/read-cases.ts';
import { cpuTimeOf } from './cpu-time.ts';
import { writeFragment } from './fragment-text.ts';
import { writeUr } from './write-ur.ts';

/** Milliseconds of work that any text may take, on a machine that does nothing else. Twice that is failure. */
const PATIENCE_MS = 50;

/** The shortest of three runs when the first was slow: it may have been the one that was compiled. */
function timeOf(run: () => unknown): number {
  const first = cpuTimeOf(run);
  return first < PATIENCE_MS / 2 ? first : Math.min(cpuTimeOf(run), cpuTimeOf(run), first);
}

/** A longer run: FUZZ_RUNS=1000000. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1000);
const LONG_RUN_MS = 30_000 + 20 * RUNS;

type Parts = { readonly ur?: string; readonly parts?: readonly string[] };
const published = ['ur-bytewords', 'bbqr'].flatMap((topic) =>
  (['valid', 'invalid'] as const).flatMap((half) =>
    readCases<Parts>(topic, half).flatMap(({ input }) => input.parts?.join('\n') ?? input.ur ?? []),
  ),
);
const contents = readCases<Parts, { readonly cbor_hex?: string }>('ur-bytewords', 'valid').flatMap(
  ({ expect: out }) =>
    out?.cbor_hex === undefined ? [] : [Uint8Array.from(Buffer.from(out.cbor_hex, 'hex'))],
);
const types = [
  'bytes',
  'crypto-psbt',
  'crypto-output',
  'output-descriptor',
  'crypto-account',
  'account-descriptor',
  'crypto-hdkey',
  'hdkey',
  'crypto-eckey',
  'crypto-address',
  'crypto-multi-accounts',
  'x-other',
];

/** A published code with some characters changed, lost or doubled, so that it gets past the first check or not. */
const mutated = fc
  .record({
    text: fc.constantFrom(...published),
    changes: fc.array(
      fc.record({
        at: fc.nat(),
        length: fc.integer({ min: 0, max: 4 }),
        put: fc.string({
          unit: fc.constantFrom(...'abcdefyzABC023/-:$ \n'.split('')),
          maxLength: 4,
        }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ text, changes }) => {
    let changed = text;
    for (const { at, length, put } of changes) {
      const place = at % (changed.length + 1);
      changed = changed.slice(0, place) + put + changed.slice(place + length);
    }
    return changed;
  });

/** Right checksum, any bytes or any CBOR inside: what reaches the innermost readers. */
const wrapped = fc.oneof(
  fc
    .tuple(fc.constantFrom(...types), fc.uint8Array({ minLength: 1, maxLength: 300 }))
    .map(([type, bytes]) => writeUr(type, Buffer.from(bytes).toString('hex'))),
  fc
    .tuple(fc.constantFrom(...types), fc.constantFrom(...contents), fc.nat(), fc.nat({ max: 255 }))
    .map(([type, content, place, byte]) => {
      const cbor = content.slice();
      cbor[place % cbor.length] = byte;
      return writeUr(type, Buffer.from(cbor).toString('hex'));
    }),
);

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.string({
    unit: fc.constantFrom('ur:', 'b$', 'B$2P', 'bytes', '/', '1-2', '0100', 'ae', 'lp', '\n', 'Z'),
    maxLength: 60,
  }),
);

describe('any text', () => {
  it.each([
    ['published codes with changes', mutated],
    ['codes with any content', wrapped],
    ['anything else', anything],
  ])(
    'is answered without an exception, and soon: %s',
    (name, texts) => {
      let slowest = 0;
      fc.assert(
        fc.property(texts, (text) => {
          const times = [() => decodeQrText(text), () => decodesToSecret(text)].map(timeOf);
          slowest = Math.max(slowest, ...times);
        }),
        { numRuns: RUNS },
      );
      if (process.env['FUZZ_RUNS'] !== undefined) console.log(name, RUNS, 'slowest', slowest);
      expect(slowest).toBeLessThan(2 * PATIENCE_MS);
    },
    LONG_RUN_MS,
  );

  it('with a changed letter in a code never gives another wallet', () => {
    const wallets = readCases<Parts>('ur-bytewords', 'valid').flatMap(
      ({ input }) => input.ur ?? [],
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...wallets),
        fc.nat(),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')),
        (ur, at, letter) => {
          const place = ur.lastIndexOf('/') + 1 + (at % (ur.length - ur.lastIndexOf('/') - 1));
          fc.pre(ur[place]?.toLowerCase() !== letter);
          expect(decodeQrText(ur.slice(0, place) + letter + ur.slice(place + 1)).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('hostile codes are answered in time', () => {
  /** Mixtures of a message that never becomes whole: every sum but those with the first fragment. */
  function endless(total: number, bytes: number): string {
    const choose = createFragmentChooser(total, 7);
    const parts: string[] = [];
    for (let number = 2, size = 0; size < 256 * 1024 && number < 200_000; number += 1) {
      if (number > total && choose(number).includes(0)) continue;
      const data = new Uint8Array(bytes);
      const part = writeFragment({ number, total, messageBytes: total * bytes, checksum: 7, data });
      parts.push(part);
      size += part.length;
    }
    return parts.join('\n');
  }
  const nested = (byte: string) => writeUr('crypto-output', byte.repeat(60_000));

  it.each([
    ['512 fragments that never become a message', endless(512, 10)],
    ['100 fragments that never become a message', endless(100, 100)],
    [
      'a fragment of four thousand million',
      writeFragment({
        number: 1,
        total: 0xffffffff,
        messageBytes: 0xffffffff,
        checksum: 1,
        data: new Uint8Array(1),
      }),
    ],
    ['arrays in arrays', nested('81')],
    ['tags in tags', nested('c1')],
    ['output tags in output tags', nested('d90134')],
    ['sh in sh', nested('d90190')],
    ['an array of four thousand million', writeUr('crypto-output', '9affffffff')],
    ['many small pieces', writeUr('x-any', `99ea60${'00'.repeat(60_000)}`)],
    [
      'many codes of different messages',
      Array.from({ length: 5000 }, (_, at) => writeUr(`t${at}`, '4101')).join('\n'),
    ],
    [
      'many series that have only begun',
      Array.from({ length: 2500 }, (_, at) =>
        writeFragment({
          number: 1,
          total: 1000,
          messageBytes: 10_000,
          checksum: at,
          data: new Uint8Array(10),
        }),
      ).join('\n'),
    ],
    [
      '1295 parts',
      Array.from({ length: 1295 }, (_, at) =>
        `B$HB ZZ${at.toString(36).padStart(2, '0')}${'AB'.repeat(90)}`.replace(' ', ''),
      ).join('\n'),
    ],
    ['slashes', `ur:${'/'.repeat(200_000)}`],
    ['letters', `ur:bytes/${'ae'.repeat(120_000)}`],
    ['digits', `ur:bytes/${'1'.repeat(200_000)}-1/ae`],
    ['beginnings', 'ur:'.repeat(80_000)],
    ['lines', `b$hb0100\n`.repeat(20_000)],
  ])('%s', (name, text) => {
    const times = [() => decodeQrText(text), () => decodesToSecret(text)].map(timeOf);
    if (process.env['FUZZ_RUNS'] !== undefined) console.log(name, text.length, ...times);
    expect(Math.max(...times)).toBeLessThan(2 * PATIENCE_MS);
  });
});
