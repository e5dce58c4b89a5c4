import { UR, URDecoder, UREncoder } from '@ngraveio/bc-ur';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeQrText } from '../../../../main/domain/qr-text/decode-qr-text.ts';
import { encodeUr } from '../../../../main/domain/qr-text/encode-ur.ts';
import { createUrCollector } from '../../../../main/domain/qr-text/ur/ur-collector.ts';
import { readCases } from '../wallet/read-cases.ts';
import { anyHdKeyText } from './any-hd-key-text.ts';
import { readFragment, writeFragment } from './fragment-text.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 600 });
const fragment = fc.integer({ min: 10, max: 120 });

function descriptorIn(parts: readonly string[]): string | undefined {
  const read = decodeQrText(parts);
  if (!read.ok) throw new Error(read.error.reason);
  return read.value.kind === 'descriptors' ? read.value.candidates[0]?.descriptors[0] : undefined;
}

function bytesIn(parts: readonly string[]): Uint8Array | undefined {
  const read = decodeQrText(parts);
  return read.ok && 'bytes' in read.value ? read.value.bytes : undefined;
}

/** All parts in another order, some of them twice. */
function shuffled(parts: readonly string[]) {
  return fc
    .tuple(fc.shuffledSubarray([...parts], { minLength: parts.length }), fc.subarray([...parts]))
    .map(([all, again]) => [...again.toReversed(), ...all]);
}

describe('any bytes as UR', () => {
  it('are read back from any order of parts, with repetitions', () => {
    const anyCase = fc
      .tuple(bytes, fragment)
      .chain(([one, size]) =>
        fc.tuple(fc.constant(one), shuffled(encodeUr({ kind: 'psbt', bytes: one }, size))),
      );
    fc.assert(
      fc.property(anyCase, ([one, parts]) => {
        expect(bytesIn(parts)).toEqual(one);
      }),
      { numRuns: 200 },
    );
  });

  it('are the parts that bc-ur writes, in capitals', () => {
    fc.assert(
      fc.property(bytes, fragment, (one, size) => {
        const encoder = new UREncoder(UR.fromBuffer(Buffer.from(one)), size);
        const theirs = encoder.encodeWhole().map((part) => part.toUpperCase());
        expect(encodeUr({ kind: 'bytes', bytes: one }, size)).toEqual(theirs);
      }),
      { numRuns: 100 },
    );
  });

  it('are read by bc-ur', () => {
    fc.assert(
      fc.property(bytes, fragment, (one, size) => {
        const decoder = new URDecoder();
        for (const part of encodeUr({ kind: 'bytes', bytes: one }, size)) decoder.receivePart(part);
        expect(Uint8Array.from(decoder.resultUR().decodeCBOR())).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });

  it('are never another message after a part was lost', () => {
    fc.assert(
      fc.property(bytes, fragment, fc.nat(), (one, size, lost) => {
        const parts = encodeUr({ kind: 'bytes', bytes: one }, size);
        fc.pre(parts.length > 1);
        const read = decodeQrText(parts.toSpliced(lost % parts.length, 1));
        expect(read.ok ? null : read.error).toEqual({
          code: 'invalid',
          reason: 'qr_part_missing',
          params: { done: parts.length - 1, total: parts.length },
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a series of mixtures, as bc-ur shows it without end', () => {
  const series = fc.record({
    message: fc.uint8Array({ minLength: 30, maxLength: 1500 }),
    size: fc.integer({ min: 10, max: 60 }),
    first: fc.integer({ min: 0, max: 100_000 }),
  });

  it('is put together from mixtures alone, with any first number', () => {
    fc.assert(
      fc.property(series, ({ message, size, first }) => {
        const ur = UR.fromBuffer(Buffer.from(message));
        const total = new UREncoder(ur, size).fragmentsLength;
        fc.pre(total > 1);
        const encoder = new UREncoder(ur, size, first + total);
        const collector = createUrCollector();
        for (let seen = 0; seen < 40 * total; seen += 1) {
          const progress = collector.add(encoder.nextPart());
          if (!progress.ok) throw new Error(progress.error.reason);
          if (progress.value.message === null) continue;
          expect(progress.value.message.cbor).toEqual(Uint8Array.from(ur.cbor));
          return;
        }
        throw new Error('never complete');
      }),
      { numRuns: 60 },
    );
  });

  it('needs few more parts than there are fragments', () => {
    const ur = UR.fromBuffer(Buffer.from(Array.from({ length: 4000 }, (_, at) => at % 251)));
    const encoder = new UREncoder(ur, 40, 1000);
    const collector = createUrCollector();
    let seen = 0;
    for (let isDone = false; !isDone && seen < 1000; seen += 1) {
      const progress = collector.add(encoder.nextPart());
      isDone = progress.ok && progress.value.message !== null;
    }
    expect(seen).toBeLessThan(1.3 * encoder.fragmentsLength);
  });

  it('with one false mixture is refused as a contradiction', () => {
    fc.assert(
      fc.property(series, fc.nat(), ({ message, size }, place) => {
        const ur = UR.fromBuffer(Buffer.from(message));
        const encoder = new UREncoder(ur, size);
        const total = encoder.fragmentsLength;
        fc.pre(total > 1);
        const collector = createUrCollector();
        for (const part of encoder.encodeWhole()) collector.add(part);
        const fragment = readFragment(encoder.nextPart());
        const data = fragment.data.slice();
        data[place % data.length] = (data[place % data.length] ?? 0) ^ 1;
        const progress = collector.add(writeFragment({ ...fragment, data }));
        expect(progress.ok ? null : progress.error.reason).toBe('qr_part_conflict');
      }),
      { numRuns: 60 },
    );
  });
});

describe('any descriptor as UR', () => {
  const single = fc
    .tuple(
      anyHdKeyText,
      fc.constantFrom(['pkh(', ')'], ['sh(wpkh(', '))'], ['wpkh(', ')'], ['tr(', ')']),
    )
    .map(([key, [open = '', close = '']]) => `${open}${key}${close}`);
  const multi = fc
    .tuple(
      fc.array(anyHdKeyText, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('multi', 'sortedmulti'),
      fc.constantFrom(['sh(', ')'], ['wsh(', ')'], ['sh(wsh(', '))']),
    )
    .map(([keys, name, [open = '', close = '']]) => `${open}${name}(1,${keys.join(',')})${close}`);

  it.each([
    ['one key', single],
    ['several keys', multi],
  ])('of %s is crypto-output, and read back as itself', (_name, descriptors) => {
    fc.assert(
      fc.property(descriptors, fragment, (descriptor, size) => {
        const parts = encodeUr({ kind: 'descriptor', text: descriptor }, size);
        expect(parts.every((part) => part.startsWith('UR:CRYPTO-OUTPUT/'))).toBe(true);
        expect(descriptorIn(parts)).toBe(descriptor);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a tree', (key: string) => `tr(${key},pk(${key}))`],
    ['miniscript', (key: string) => `wsh(and_v(v:pk(${key}),older(144)))`],
    ['multi_a', (key: string) => `tr(${key},multi_a(1,${key}))`],
    // Three steps, four deep: the registry would have to leave the origin out.
    [
      'an origin that does not fit',
      (key: string) => `wpkh([d34db33f/1/2/3/4/5/6/7]${key.replace(/^\[.*\]/, '')})`,
    ],
  ])('with %s is output-descriptor, and read back as itself', (_name, wrap) => {
    fc.assert(
      fc.property(anyHdKeyText, (key) => {
        const parts = encodeUr({ kind: 'descriptor', text: wrap(key) }, 100);
        expect(parts[0]).toMatch(/^UR:OUTPUT-DESCRIPTOR\//);
        expect(descriptorIn(parts)).toBe(wrap(key));
      }),
      { numRuns: 50 },
    );
  });

  it('loses its checksum, and its hardened steps are marked h', () => {
    const key =
      'xpub6BkU445MSEBXbPjD3g2c2ch6mn8yy1SXXQUM7EwjgYiq6Wt1NDwDZ45npqWcV8uQC5oi2gHuVukoCoZZyT4HKq8EpotPMqGqxdZRuapCQ23';
    const written = `wpkh([37B5EED4/84'/0H/0h]${key}/0/*)#abcdefgh`;
    const parts = encodeUr({ kind: 'descriptor', text: written }, 500);
    expect(parts).toEqual([expect.stringMatching(/^UR:CRYPTO-OUTPUT/)]);
    expect(descriptorIn(parts)).toBe(`wpkh([37b5eed4/84h/0h/0h]${key}/0/*)`);
  });

  it('is read back for every published wallet', () => {
    type Wallet = { readonly descriptor?: string };
    const descriptors = readCases<unknown, Wallet>('wallets', 'valid').flatMap(
      ({ expect: out }) => out?.descriptor ?? [],
    );
    expect(descriptors.length).toBe(75);
    for (const descriptor of descriptors) {
      const [body = ''] = descriptor.split('#');
      const read = descriptorIn(encodeUr({ kind: 'descriptor', text: descriptor }, 90));
      expect(read).toBe(body.replaceAll(/(?<=\d)'/g, 'h'));
    }
  });
});
