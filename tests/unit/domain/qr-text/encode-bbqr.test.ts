import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeQrText } from '../../../../main/domain/qr-text/decode-qr-text.ts';
import { encodeBbqr } from '../../../../main/domain/qr-text/encode-bbqr.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 1200 });
const options = fc.record({
  encoding: fc.constantFrom('H' as const, '2' as const),
  maxPartLength: fc.integer({ min: 32, max: 400 }),
});
const series = fc
  .tuple(bytes, options)
  .map(([one, how]) => ({ one, how, parts: encodeBbqr(one, 'P', how) ?? [] }));

const longSeries = fc
  .tuple(fc.uint8Array({ minLength: 40, maxLength: 400 }), fc.integer({ min: 32, max: 60 }))
  .map(([one, maxPartLength]) => encodeBbqr(one, 'B', { maxPartLength }) ?? []);

function bytesIn(parts: readonly string[]): Uint8Array | undefined {
  const read = decodeQrText(parts);
  return read.ok && 'bytes' in read.value ? read.value.bytes : undefined;
}

describe('any bytes as BBQr', () => {
  it('are read back from any order of parts, with repetitions', () => {
    const anyOrder = series.chain(({ one, parts }) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...parts], { minLength: parts.length }),
        fc.subarray([...parts]),
      ),
    );
    fc.assert(
      fc.property(anyOrder, ([one, all, again]) => {
        expect(bytesIn([...again.toReversed(), ...all])).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  it('keep to the length that was asked for, and to characters that QR codes hold best', () => {
    fc.assert(
      fc.property(series, ({ how, parts }) => {
        expect(parts.length).toBeGreaterThan(0);
        expect(parts.every((part) => part.length <= how.maxPartLength)).toBe(true);
        expect(parts.every((part) => /^[0-9A-Z$]+$/.test(part))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('are never another file after a part was lost', () => {
    fc.assert(
      fc.property(longSeries, fc.nat(), (parts, lost) => {
        const read = decodeQrText(parts.toSpliced(lost % parts.length, 1));
        expect(read.ok ? null : read.error.reason).toBe('qr_part_missing');
      }),
      { numRuns: 100 },
    );
  });

  it('are never another file after a part of another one was mixed in', () => {
    fc.assert(
      fc.property(series, fc.nat(), ({ one, how, parts }, place) => {
        const at = place % parts.length;
        const other =
          encodeBbqr(
            one.map((byte) => byte ^ 0x55),
            'P',
            how,
          ) ?? [];
        const read = decodeQrText([...parts, other[at] ?? '']);
        expect(read.ok ? null : read.error.reason).toBe('qr_part_conflict');
      }),
      { numRuns: 100 },
    );
  });

  it('do not fit into more than 1295 parts, or into none', () => {
    const large = new Uint8Array(20_000);
    expect(encodeBbqr(large, 'B', { maxPartLength: 24 })).toBeNull();
    expect(encodeBbqr(large, 'B', { maxPartLength: 12 })).toBeNull();
    expect(encodeBbqr(new Uint8Array(0), 'B')).toBeNull();
    expect(encodeBbqr(large, 'B', { maxPartLength: 40 })).toHaveLength(1000);
  });
});
