import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newInFile } from '../../../../main/domain/prices/new-in-file.ts';
import { readPriceFile } from '../../../../main/domain/prices/read-price-file.ts';
import { readSeries, timeOf } from '../../../../main/domain/prices/price-series.ts';

const NOW = Date.parse('2026-11-30T12:00:00.000Z');

const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string) {
  const file = readPriceFile(bytes(text), NOW);
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

/** Prices as `BTC EUR 80000.5 2026-11-01T00:00:00.000Z`. */
function prices(text: string): readonly string[] {
  return read(text).series.flatMap(({ asset, currency, days }) =>
    readSeries(days).map((one) => [asset, currency, one.price, timeOf(one)].join(' ')),
  );
}

describe('a file of prices', () => {
  const expected = ['BTC EUR 80000.5 2026-11-01T00:00:00.000Z'];
  it.each([
    ['with commas', 'asset,currency,price,at\nBTC,EUR,80000.5,2026-11-01\n'],
    [
      'with semicolons and decimal commas',
      'asset;currency;price;at\r\nBTC;EUR;80000,5;2026-11-01\r\n',
    ],
    ['with tabs', 'asset\tcurrency\tprice\tat\nBTC\tEUR\t80000.5\t2026-11-01'],
    ['with a byte order mark', '\uFEFFasset,currency,price,at\nBTC,EUR,80000.5,2026-11-01'],
    [
      'with other columns, in another order',
      'date,x,Close,Symbol,Currency\n2026-11-01,?,80000.5,xbt,eur',
    ],
    ['with Dutch names', 'munt;valuta;prijs;datum\nbtc;EUR;80000,5;2026-11-01'],
    [
      'with quotes and blank lines',
      '\n"asset","currency","price","at"\n\n"BTC","EUR","80000.5","2026-11-01"\n\n',
    ],
    [
      'with times and zones',
      'asset,currency,price,at\nBTC,EUR,8.00005e4,2026-11-01T01:00:00+01:00',
    ],
  ])('is read %s', (_name, text) => {
    expect(prices(text)).toEqual(expected);
  });

  it.each([
    ['too_few_cells', 'BTC,EUR,1'],
    ['broken_quotes', 'BTC,"EUR"x,1,2026-11-01'],
    ['formula', '=1+1,EUR,1,2026-11-01'],
    ['formula', 'BTC,EUR,1,"@SUM(A1)"'],
    ['not_an_asset', '₿,EUR,1,2026-11-01'],
    ['not_a_currency', 'BTC,EURO,1,2026-11-01'],
    ['not_a_currency', 'BTC,USDT,1,2026-11-01'],
    ['same_currency', 'EUR,EUR,1,2026-11-01'],
    ['not_a_price', 'BTC,EUR,0,2026-11-01'],
    ['not_a_price', 'BTC,EUR,-5,2026-11-01'],
    ['not_a_price', 'BTC,EUR,NaN,2026-11-01'],
    ['not_a_price', 'BTC,EUR,1000000000000,2026-11-01'],
    ['not_a_time', 'BTC,EUR,1,01-11-2026'],
    ['not_a_time', 'BTC,EUR,1,2026-02-30'],
    ['impossible_time', 'BTC,EUR,1,2010-12-31'],
    ['impossible_time', 'BTC,EUR,1,2026-12-01'],
  ])('names a row with %s by its line: %s', (reason, row) => {
    const file = read(`asset,currency,price,at\nBTC,EUR,1.5,2026-11-02\n\n${row}\n`);
    expect(file.refused).toEqual([{ line: 4, reason }]);
    expect(file.rowsRead).toBe(2);
  });

  it('refuses a comma that could mean thousands, unless another row shows what it means', () => {
    const header = 'asset;currency;price;at\n';
    expect(read(`${header}BTC;EUR;80,125;2026-11-01`).refused).toEqual([
      { line: 2, reason: 'ambiguous_price' },
    ]);
    expect(prices(`${header}BTC;EUR;80,125;2026-11-01\nETH;EUR;2500,5;2026-11-01`)).toEqual([
      'BTC EUR 80.125 2026-11-01T00:00:00.000Z',
      'ETH EUR 2500.5 2026-11-01T00:00:00.000Z',
    ]);
    expect(read(`${header}BTC;EUR;80.000,5;2026-11-01`).refused).toEqual([
      { line: 2, reason: 'not_a_price' },
    ]);
  });

  it('keeps the latest price of a day and names the others', () => {
    const file = read(
      'asset,currency,price,at\nBTC,EUR,2,2026-11-01T20:00:00Z\nBTC,EUR,1,2026-11-01T08:00:00Z',
    );
    expect(file.refused).toEqual([{ line: 3, reason: 'same_day' }]);
    expect(readSeries(file.series[0]?.days ?? '')).toMatchObject([{ price: '2' }]);
  });

  it.each([
    ['price_file_columns', 'asset,currency,price\nBTC,EUR,1'],
    ['price_file_columns', 'asset,currency,price,date,at\nBTC,EUR,1,2026-11-01,2026-11-01'],
    ['price_file_empty', ''],
    ['price_file_empty', 'asset,currency,price,at\n'],
    ['price_file_not_text', 'asset\0,currency'],
    ['price_file_too_large', `asset,currency,price,at\n${',\n'.repeat(400_001)}`],
  ])('is refused as a whole: %s', (code, text) => {
    expect(readPriceFile(bytes(text), NOW)).toMatchObject({ ok: false, error: { code } });
  });

  it('adds only what earlier files have not said', () => {
    const first = read('asset,currency,price,at\nBTC,EUR,1,2026-11-01').series;
    const earlier = [{ id: '1', fileName: 'a.csv', committedAt: '', series: first }];
    const longer = read(
      'asset,currency,price,at\nBTC,EUR,1,2026-11-01\nBTC,EUR,2,2026-11-02',
    ).series;
    const other = read('asset,currency,price,at\nBTC,EUR,9,2026-11-01').series;
    const added = (series: typeof first) =>
      newInFile(series, earlier).flatMap(({ days }) => readSeries(days).map(({ price }) => price));
    expect(added(first)).toEqual([]);
    expect(added(longer)).toEqual(['2']);
    expect(added(other)).toEqual(['9']);
  });

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300 }), (raw, text) => {
        readPriceFile(raw, NOW);
        const file = readPriceFile(bytes(`asset;currency;price;at\n${text}`), NOW);
        for (const { days } of file.ok ? file.value.series : []) {
          for (const { price } of readSeries(days)) expect(Number(price)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
