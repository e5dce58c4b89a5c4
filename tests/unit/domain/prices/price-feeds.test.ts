import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExactJson } from '../../../../main/domain/exchange/read-exact-json.ts';
import { PRICE_FEED_IDS, PRICE_FEEDS } from '../../../../main/domain/prices/price-feeds.ts';
import type { PriceFeedId } from '../../../../main/domain/prices/price-source.ts';
import { wantedPairs } from '../../../../main/domain/prices/wanted-pairs.ts';
import { FEEDS_NOW } from '../../../price-servers/fake-feeds.ts';
import { SAMPLE_REPLIES } from '../../../price-servers/sample-replies.ts';

const now = Date.parse(FEEDS_NOW);

function read(feed: PriceFeedId, json: unknown, assets: readonly string[], currency = 'EUR') {
  const wanted = wantedPairs(assets, currency);
  return PRICE_FEEDS[feed].read(json, { wanted, currency, now });
}

function sample(feed: PriceFeedId, currency = 'EUR'): unknown {
  return readExactJson(SAMPLE_REPLIES[feed](PRICE_FEEDS[feed].pathFor(currency)));
}

/** `BTC EUR 80000.1`. */
const told = (answer: ReturnType<typeof read>) =>
  answer?.quotes.map(({ asset, currency, price }) => `${asset} ${currency} ${price}`);

describe.each(PRICE_FEED_IDS)('%s', (feed) => {
  it('is asked for everything: no coin is named', () => {
    const path = PRICE_FEEDS[feed].pathFor('EUR');
    expect(path).not.toMatch(/BTC|XBT|ETH|SOL/i);
    expect(PRICE_FEEDS[feed].pathFor('EUR')).toBe(path);
  });

  it('tells nothing of what it does not have', () => {
    expect(read(feed, sample(feed), ['NOSUCHCOIN'], 'SEK')?.quotes ?? []).toEqual([]);
  });

  it.each([
    undefined,
    null,
    'text',
    '5',
    [],
    {},
    { error: [] },
    { data: {} },
    { data: { currency: 'EUR', rates: [] } },
    [{ pair: 'BTC/EUR' }],
    { result: 'x', error: 'y' },
  ])('makes nothing of %j', (nonsense) => {
    const answer = read(feed, nonsense, ['BTC']);
    expect(answer === null || answer.quotes.length === 0).toBe(true);
  });

  it('never throws, and tells only prices above zero', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        PRICE_FEEDS[feed].refusalIn(json);
        for (const { price } of read(feed, json, ['BTC'])?.quotes ?? []) {
          expect(Number(price)).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('replies', () => {
  it('of Kraken are read by its old names, its own names and its new ones', () => {
    const answer = read('kraken', sample('kraken'), ['BTC', 'ETH', 'SOL', 'DEAD', 'T']);
    expect(told(answer)).toEqual([
      'BTC EUR 80000.1',
      'ETH EUR 2500',
      'SOL EUR 150',
      'BTC USD 90000',
    ]);
    expect(told(read('kraken', sample('kraken'), ['EUR'], 'USD'))).toEqual(['EUR USD 1.125']);
  });

  it('of Kraken: the market of another coin is never taken for an old name', () => {
    const ticker = { c: ['0.9', '1'], v: ['1', '1'] };
    const answer = read('kraken', { error: [], result: { XTZEUR: ticker } }, ['T', 'XTZ']);
    expect(told(answer)).toEqual(['XTZ EUR 0.9']);
  });

  it('of Bitstamp are read but for what was last traded over a day ago', () => {
    const answer = read('bitstamp', sample('bitstamp'), ['BTC', 'ETH', 'DEAD']);
    expect(told(answer)).toEqual(['BTC EUR 80100', 'ETH EUR 2600', 'BTC USD 90100']);
  });

  it('of Coinbase are turned around, to ten digits', () => {
    expect(told(read('coinbase', sample('coinbase'), ['BTC', 'ETH']))).toEqual([
      'BTC EUR 80000',
      'ETH EUR 2500',
      'USD EUR 0.8888888889',
    ]);
    expect(read('coinbase', sample('coinbase', 'USD'), ['BTC'], 'EUR')).toBeNull();
  });

  it.each(['0', '-1', '1e99', 'NaN', '1,5', '', '9007199254740993000', '0.0000000000000001'])(
    'with %j for a price leave the coin out and name it',
    (price) => {
      const kraken = { error: [], result: { XXBTZEUR: { c: [price, '1'], v: ['1', '1'] } } };
      const bitstamp = [{ pair: 'BTC/EUR', last: price, timestamp: String(now / 1000) }];
      expect(read('kraken', kraken, ['BTC'])).toEqual({ quotes: [], odd: ['BTC'] });
      expect(read('bitstamp', bitstamp, ['BTC'])).toEqual({ quotes: [], odd: ['BTC'] });
    },
  );

  it.each(['0', '-1', 'NaN', null, {}])(
    'with the rate %j leave the coin out and name it',
    (rate) => {
      const reply = { data: { currency: 'EUR', rates: { BTC: rate } } };
      expect(read('coinbase', reply, ['BTC'])).toEqual({ quotes: [], odd: ['BTC'] });
    },
  );

  it('lose no digit of a number that is not in quotes', () => {
    const reply = readExactJson(
      `[{"pair":"BTC/EUR","last":80000.10000000000000055,"timestamp":${now / 1000}}]`,
    );
    expect(told(read('bitstamp', reply, ['BTC']))).toEqual(['BTC EUR 80000.10000000000000055']);
  });
});
