import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeedMarks, writeFeedMarks } from '../../../../main/domain/prices/feed-marks.ts';
import {
  putRecord,
  readSeries,
  recordAt,
  secondOf,
  timeOf,
  writeSeries,
  type SeriesRecord,
} from '../../../../main/domain/prices/price-series.ts';

const at = (time: string, price: string): SeriesRecord => ({
  second: secondOf(time),
  price,
  marks: '',
});

describe('a series of prices', () => {
  it('gives the newest price up to a moment, and never a later one', () => {
    const days = writeSeries([
      at('2022-11-08T12:00:00Z', '18500'),
      at('2022-11-06T12:00:00Z', '21000'),
    ]);
    expect(recordAt(days, '2022-11-06T11:59:59Z')).toBeNull();
    expect(recordAt(days, '2022-11-06T12:00:00Z')?.price).toBe('21000');
    expect(recordAt(days, '2022-11-08T11:59:59Z')?.price).toBe('21000');
    expect(recordAt(days, '2026-01-01T00:00:00Z')?.price).toBe('18500');
    expect(recordAt('', '2026-01-01T00:00:00Z')).toBeNull();
  });

  it('keeps one price for each UTC day, the latest', () => {
    const days = writeSeries([
      at('2022-11-08T20:00:00Z', '2'),
      at('2022-11-08T08:00:00Z', '1'),
      at('2022-11-09T00:00:00Z', '3'),
    ]);
    expect(readSeries(days).map(({ price }) => price)).toEqual(['2', '3']);
  });

  it('takes a new price at its end, in the place of the same day, or among earlier ones', () => {
    const first = putRecord('', at('2022-11-08T08:00:00Z', '1'));
    const replaced = putRecord(first, at('2022-11-08T09:00:00Z', '2'));
    const longer = putRecord(replaced, at('2022-11-10T08:00:00Z', '4'));
    const filled = putRecord(longer, at('2022-11-09T08:00:00Z', '3'));
    expect(readSeries(filled).map(({ price }) => price)).toEqual(['2', '3', '4']);
    expect(readSeries(filled).map(timeOf)[0]).toBe('2022-11-08T09:00:00.000Z');
  });

  it('finds in any series what reading all of it would find', () => {
    const day = fc.integer({ min: 15_000, max: 20_000 });
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 60 }), day, (days, asked) => {
        const records = days.map((one) => {
          return { second: one * 86_400, price: String(one), marks: one % 2 === 0 ? 'bk3' : '' };
        });
        const limit = new Date(asked * 86_400_000).toISOString();
        const expected = records
          .filter(({ second }) => second <= asked * 86_400)
          .toSorted((a, b) => a.second - b.second)
          .at(-1);
        expect(recordAt(writeSeries(records), limit)).toEqual(expected ?? null);
      }),
    );
  });
});

describe('the marks of feeds', () => {
  it.each([
    [['bitstamp', 'kraken'], 0.0021, 'bk3', 0.003],
    [['coinbase'], 0, 'c0', 0],
    [['bitstamp', 'coinbase', 'kraken'], 0.02, 'bck20', 0.02],
  ] as const)('%s, %d apart, are %s', (feeds, spread, marks, read) => {
    expect(writeFeedMarks({ feeds, spread })).toBe(marks);
    expect(readFeedMarks(marks)).toEqual({ kind: 'feeds', feeds, spread: read });
  });
});
