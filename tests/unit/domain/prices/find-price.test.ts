import { describe, expect, it } from 'vitest';
import { CURRENCIES } from '../../../../main/domain/prices/currencies.ts';
import { joinQuotes, type Quote } from '../../../../main/domain/prices/join-quotes.ts';
import { isDisputed, priceAge } from '../../../../main/domain/prices/judge-price.ts';
import { priceOf } from '../../../../main/domain/prices/price-of.ts';
import { pricesAt } from '../../../../main/domain/prices/prices-at.ts';
import { secondOf, writeSeries } from '../../../../main/domain/prices/price-series.ts';

const NOW = '2026-11-30T12:00:00.000Z';

const price = (asset: string, currency: string, value: string, at = NOW) => ({
  asset,
  currency,
  price: value,
  at,
});

describe('the price of an asset', () => {
  const costs = (asset: string, currency: string, prices: readonly ReturnType<typeof price>[]) => {
    const found = priceOf(asset, { currency, prices, at: NOW });
    return found === null ? null : [found.price.toFixed(), found.at];
  };

  it.each([
    ['is one for the money itself', 'EUR', 'EUR', [], ['1', null]],
    ['is not known without any', 'BTC', 'EUR', [price('BTC', 'USD', '9')], null],
    ['is the one in that money', 'BTC', 'EUR', [price('BTC', 'EUR', '8')], ['8', NOW]],
    [
      'is worked out exactly through dollars',
      'BTC',
      'SEK',
      [price('BTC', 'USD', '90000.123456789'), price('USD', 'SEK', '10.1')],
      ['909001.2469135689', NOW],
    ],
    [
      'is as old as the older of the two',
      'BTC',
      'SEK',
      [price('BTC', 'USD', '9'), price('USD', 'SEK', '10', '2026-11-29T00:00:00.000Z')],
      ['90', '2026-11-29T00:00:00.000Z'],
    ],
    [
      'is never one of later',
      'BTC',
      'EUR',
      [price('BTC', 'EUR', '8', '2026-11-30T12:00:00.001Z')],
      null,
    ],
    [
      'is the derived one where the one in that money is stale',
      'BTC',
      'SEK',
      [
        price('BTC', 'SEK', '1', '2026-01-01T00:00:00.000Z'),
        price('BTC', 'USD', '9'),
        price('USD', 'SEK', '10'),
      ],
      ['90', NOW],
    ],
  ])('%s', (_name, asset, currency, prices, expected) => {
    expect(costs(asset, currency, prices)).toEqual(expected);
  });
});

describe('of several sources', () => {
  const series = (value: string, at: string, marks = '') => ({
    asset: 'BTC',
    currency: 'EUR',
    days: writeSeries([{ second: secondOf(at), price: value, marks }]),
  });
  const file = (fileName: string, value: string, at: string) => ({
    id: fileName,
    fileName,
    committedAt: NOW,
    series: [series(value, at)],
  });

  it('the newest counts, and at the same moment the typed one, then the last file', () => {
    const early = '2026-11-28T00:00:00.000Z';
    const store = {
      prices: [price('BTC', 'EUR', '1', early)],
      priceFeeds: [series('2', early, 'k0')],
      priceFiles: [file('a.csv', '3', early), file('b.csv', '4', early)],
    };
    const of = (one: Partial<typeof store>) => pricesAt({ ...store, ...one }, NOW)[0];
    expect(of({})?.price).toBe('1');
    expect(of({ prices: [] })).toMatchObject({
      price: '4',
      source: { kind: 'file', fileName: 'b.csv' },
    });
    expect(of({ prices: [], priceFiles: [] })?.source).toEqual({
      kind: 'feeds',
      feeds: ['kraken'],
      spread: 0,
    });
    expect(of({ priceFeeds: [series('5', NOW, 'b0')] })?.price).toBe('5');
    expect(pricesAt(store, '2026-11-27T23:59:59.000Z')).toEqual([]);
  });
});

describe('what feeds say together', () => {
  const quote = (feed: Quote['feed'], value: string): Quote => {
    return { feed, asset: 'BTC', currency: 'EUR', price: value };
  };
  it.each([
    ['of one is that one', [quote('kraken', '80000.1')], '80000.1', 0],
    [
      'of two is their mean',
      [quote('kraken', '80000.1'), quote('bitstamp', '80100')],
      '80050.05',
      0.00125,
    ],
    [
      'of three is the middle one',
      [quote('kraken', '80000'), quote('bitstamp', '90000'), quote('coinbase', '79000')],
      '80000',
      0.1375,
    ],
  ])('%s', (_name, quotes, expected, spread) => {
    const [joined] = joinQuotes(quotes);
    expect(joined?.price).toBe(expected);
    expect(joined?.spread).toBeCloseTo(spread, 4);
    expect(joined?.feeds).toEqual(quotes.map(({ feed }) => feed).toSorted());
  });

  it('is disputed from more than 2 % apart', () => {
    const feeds = { kind: 'feeds', feeds: ['kraken', 'bitstamp'] } as const;
    expect(isDisputed({ ...feeds, spread: 0.02 })).toBe(false);
    expect(isDisputed({ ...feeds, spread: 0.021 })).toBe(true);
    expect(isDisputed({ kind: 'typed' })).toBe(false);
  });
});

describe('the age of a price', () => {
  it.each([
    ['2026-11-29T12:00:00.000Z', 'fresh'],
    ['2026-11-29T11:59:59.999Z', 'ageing'],
    ['2026-11-23T12:00:00.000Z', 'ageing'],
    ['2026-11-23T11:59:59.999Z', 'stale'],
  ])('of %s is %s', (at, age) => expect(priceAge(at, NOW)).toBe(age));
});

it('every kind of money is known to the platform by name', () => {
  const known = new Set(Intl.supportedValuesOf('currency'));
  expect(CURRENCIES.filter((code) => !known.has(code))).toEqual([]);
  expect(CURRENCIES).toEqual([...new Set(CURRENCIES)].toSorted());
});
