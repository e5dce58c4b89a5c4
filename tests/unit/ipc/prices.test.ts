import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PRICE_FEED_IDS, PRICE_FEEDS } from '../../../main/domain/prices/price-feeds.ts';
import type { PriceFeedId } from '../../../main/domain/prices/price-source.ts';
import {
  FEEDS_NOW,
  startFakeFeeds,
  type FakeFeeds,
  type PlayedFeed,
} from '../../price-servers/fake-feeds.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

let fakes: FakeFeeds;
let now = new Date(FEEDS_NOW);
let app: InProcessApp;

beforeAll(async () => {
  fakes = await startFakeFeeds();
});
afterAll(() => fakes.stop());
beforeEach(async () => {
  now = new Date(FEEDS_NOW);
  fakes.play(null);
  fakes.visits.length = 0;
  app = await openInProcessApp({ now: () => now, authorities: [fakes.authority] });
});
afterEach(() => app.close());

async function hold(...assets: readonly string[]): Promise<void> {
  const { venue } = await app.must('venue.add', { name: 'Kraken' });
  for (const asset of assets) {
    await app.must('holding.set', { venueId: venue.id, asset, amount: '1' });
  }
}

async function allow(...feeds: readonly PriceFeedId[]): Promise<void> {
  for (const feed of feeds) {
    await app.must('price.consent', { feed, allowed: true, proxy: fakes.proxy });
  }
}

async function quoteOf(asset: string) {
  const { quotes } = await app.must('price.view', {});
  return quotes.find((one) => one.asset === asset)?.price ?? null;
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
const take = async (text: string, fileName = 'prices.csv') => {
  const preview = await app.must('price.import', { fileName, bytesBase64: base64(text) });
  return { preview, done: await app.must('price.commit', { importId: preview.importId }) };
};

describe('without consent', () => {
  it('no feed is asked, and after a no not any more', async () => {
    await hold('BTC');
    const denied = { error: { code: 'price_not_allowed' } };
    expect(await app.call('price.refresh', {})).toMatchObject(denied);
    await allow('kraken');
    await app.must('price.refresh', {});
    await app.must('price.consent', { feed: 'kraken', allowed: false });
    expect(await app.call('price.refresh', {})).toMatchObject(denied);
    expect(fakes.visits.map(({ feed }) => feed)).toEqual(['kraken']);
    expect(app.services.network.attempts()).toHaveLength(1);
  });

  it('a yes to one feed is none to the others, and looking asks nobody', async () => {
    await hold('BTC');
    await allow('bitstamp');
    await app.must('price.view', {});
    await app.must('exposure.score', {});
    expect(fakes.visits).toEqual([]);
    await app.must('price.refresh', {});
    expect(fakes.visits.map(({ feed }) => feed)).toEqual(['bitstamp']);
  });

  it('nobody is asked where nothing is held', async () => {
    await allow('kraken');
    expect(await app.call('price.refresh', {})).toMatchObject({ error: { code: 'nothing_held' } });
    expect(fakes.visits).toEqual([]);
  });
});

describe('asking feeds', () => {
  it('keeps the median of what they tell, with who told it and how far they were apart', async () => {
    await hold('BTC', 'ETH', 'SOL', 'NOSUCH');
    await allow('kraken', 'bitstamp', 'coinbase');
    const { outcomes, unpriced } = await app.must('price.refresh', {});
    expect(outcomes.map(({ feed, problem }) => [feed, problem])).toEqual([
      ['kraken', null],
      ['bitstamp', null],
      ['coinbase', null],
    ]);
    expect(unpriced).toEqual(['NOSUCH']);
    expect(await quoteOf('BTC')).toMatchObject({
      price: '80000.1',
      at: FEEDS_NOW,
      age: 'fresh',
      isDisputed: false,
      source: { kind: 'feeds', feeds: ['bitstamp', 'coinbase', 'kraken'], spread: 0.002 },
    });
    expect(await quoteOf('ETH')).toMatchObject({ price: '2500', isDisputed: true });
    expect(await quoteOf('SOL')).toMatchObject({ price: '150', source: { feeds: ['kraken'] } });
    expect(await quoteOf('NOSUCH')).toBeNull();
  });

  it('tells no feed which coins are held', async () => {
    await hold('BTC');
    await allow(...PRICE_FEED_IDS);
    await app.must('price.refresh', {});
    const first = fakes.visits.map(({ target }) => target).toSorted();
    fakes.visits.length = 0;
    await app.must('holding.set', {
      venueId: (await app.must('venue.list', {})).venues[0]?.id ?? '',
      asset: 'ETH',
      amount: '7',
    });
    await app.must('price.refresh', {});
    expect(fakes.visits.map(({ target }) => target).toSorted()).toEqual(first);
    expect(first).toEqual([
      'GET /0/public/Ticker',
      'GET /api/v2/ticker/',
      'GET /v2/exchange-rates?currency=EUR',
    ]);
  });

  it('works a price out through dollars where no feed knows the currency', async () => {
    await app.must('settings.set', { currency: 'SEK' });
    await hold('BTC', 'ETH');
    await allow('bitstamp', 'kraken', 'coinbase');
    fakes.play((feed) =>
      feed === 'coinbase'
        ? { body: '{"data":{"currency":"SEK","rates":{"SEK":"1.0","USD":"0.1"}}}' }
        : null,
    );
    await app.must('price.refresh', {});
    expect(await quoteOf('BTC')).toMatchObject({
      price: '900500',
      derivedFrom: {
        row: { currency: 'USD', price: '90050' },
        rate: { asset: 'USD', price: '10' },
      },
    });
  });

  it('goes on without a feed that fails, and says why', async () => {
    await hold('BTC');
    await allow('kraken', 'bitstamp');
    fakes.play((feed) => (feed === 'bitstamp' ? { status: 503, body: 'down' } : null));
    const { outcomes } = await app.must('price.refresh', {});
    expect(outcomes.map(({ feed, problem }) => [feed, problem?.code ?? null])).toEqual([
      ['kraken', null],
      ['bitstamp', 'price_maintenance'],
    ]);
    expect(outcomes[1]?.problem?.message).toMatch(/www\.bitstamp\.net cannot answer/);
    expect(await quoteOf('BTC')).toMatchObject({ source: { feeds: ['kraken'], spread: 0 } });
  });

  const answers: readonly (readonly [string, string, PlayedFeed])[] = [
    ['a page', 'price_bad_reply', { body: '<html>hello</html>' }],
    ['an empty answer', 'price_bad_reply', { body: '' }],
    ['far too much', 'price_bad_reply', { body: `"${'x'.repeat(4 * 1024 * 1024)}"` }],
    [
      'another place',
      'price_bad_reply',
      { status: 302, headers: { location: 'https://a.example' } },
    ],
    ['too often', 'price_rate_limited', { status: 429 }],
    ['a fault of its own', 'price_maintenance', { status: 502, body: '<html>' }],
    ['a no', 'price_refused', { status: 403 }],
    ['another clock', 'price_clock', { headers: { date: 'Mon, 30 Nov 2026 11:00:00 GMT' } }],
  ];
  it.each(answers)('of %s keeps nothing: %s', async (name, code, played) => {
    await hold('BTC');
    await allow('kraken');
    const body = name === 'another clock' ? '{"error":[],"result":{}}' : undefined;
    fakes.play(() => (played === 'silence' || body === undefined ? played : { ...played, body }));
    expect(await app.call('price.refresh', {})).toMatchObject({ error: { code } });
    expect(await quoteOf('BTC')).toBeNull();
  });

  it.each([
    ['EGeneral:Too many requests', 'price_rate_limited'],
    ['EService:Unavailable', 'price_maintenance'],
    ['EGeneral:Invalid arguments', 'price_refused'],
  ])('hears what Kraken says: %s', async (said, code) => {
    await hold('BTC');
    await allow('kraken');
    fakes.play(() => ({ body: JSON.stringify({ error: [said] }) }));
    expect(await app.call('price.refresh', {})).toMatchObject({ error: { code } });
  });

  it('trusts no certificate but one of a known authority', async () => {
    const stranger = await openInProcessApp({ now: () => now });
    const { venue } = await stranger.must('venue.add', { name: 'Kraken' });
    await stranger.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1' });
    await stranger.must('price.consent', { feed: 'kraken', allowed: true, proxy: fakes.proxy });
    expect(await stranger.call('price.refresh', {})).toMatchObject({
      error: { code: 'price_not_encrypted' },
    });
    stranger.close();
  });

  it('stops when it is told to, and keeps nothing', async () => {
    await hold('BTC');
    await allow('kraken', 'bitstamp');
    fakes.play((feed) => (feed === 'bitstamp' ? 'silence' : null));
    const asked = app.call('price.refresh', {});
    while (fakes.visits.length < 2) await new Promise((resolve) => setImmediate(resolve));
    expect((await app.must('price.view', {})).asking).toMatchObject({ total: 2 });
    await app.must('work.cancel', {});
    expect(await asked).toMatchObject({ error: { code: 'cancelled' } });
    expect(await quoteOf('BTC')).toBeNull();
    expect((await app.must('price.view', {})).asking).toBeNull();
  });

  it('drops what a feed told whose yes was taken back meanwhile', async () => {
    await hold('BTC');
    await allow('kraken', 'bitstamp');
    fakes.play((feed) => (feed === 'bitstamp' ? 'silence' : null));
    const asked = app.call('price.refresh', {});
    while (((await app.must('price.view', {})).asking?.done ?? 0) < 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await app.must('price.consent', { feed: 'kraken', allowed: false });
    await app.must('price.consent', { feed: 'bitstamp', allowed: false });
    await asked;
    expect(await quoteOf('BTC')).toBeNull();
  });
});

describe('prices of earlier days', () => {
  it('are those of the day, and never of a later one', async () => {
    await hold('BTC');
    await take('asset,currency,price,at\nBTC,EUR,21000,2022-11-06\nBTC,EUR,18500,2022-11-08\n');
    const worth = async (at: string) => {
      const score = await app.must('exposure.score', { at });
      return score.score === null ? null : score.totalValue;
    };
    expect(await worth('2022-11-06T09:00:00.000Z')).toBe('21000');
    expect(await worth('2022-11-07T23:00:00.000Z')).toBe('21000');
    expect(await worth('2022-11-08T00:00:00.000Z')).toBe('18500');
    // Before the first one coins are counted.
    expect(await worth('2022-11-05T23:59:59.999Z')).toBeNull();
  });

  it('say when a total rests on old ones', async () => {
    await hold('BTC', 'ETH');
    await take('asset,currency,price,at\nBTC,EUR,80000,2026-11-01\nETH,EUR,2500,2026-11-30\n');
    expect(await app.must('exposure.score', {})).toMatchObject({ stalePrices: ['BTC'] });
    expect(await quoteOf('BTC')).toMatchObject({
      age: 'stale',
      source: { fileName: 'prices.csv' },
    });
  });

  it('without any, the coins are shared out instead', async () => {
    await hold('BTC', 'ETH');
    expect(await app.must('exposure.score', {})).toMatchObject({
      score: null,
      reason: 'no_prices',
      coinShares: [
        { asset: 'BTC', atVenues: '1', inWallets: '0', share: 1 },
        { asset: 'ETH', atVenues: '1', inWallets: '0', share: 1 },
      ],
    });
  });
});

describe('a file of prices', () => {
  const FILE = 'asset;currency;price;at\nBTC;EUR;80000,5;2026-11-29\nBTC;EURO;1;2026-11-28\n';

  it('is previewed, taken in once, taken back, and read again', async () => {
    await hold('BTC');
    const { preview, done } = await take(FILE);
    expect(preview).toMatchObject({
      rowsRead: 2,
      added: 1,
      known: 0,
      refused: [{ line: 3, reason: 'not_a_currency' }],
      refusedCount: 1,
      pairs: [{ asset: 'BTC', currency: 'EUR', prices: 1, firstDay: '2026-11-29' }],
    });
    expect(done).toEqual({ changed: true, added: 1 });
    const again = await take(FILE, 'again.csv');
    expect([again.preview.added, again.preview.known, again.done]).toEqual([
      0,
      1,
      { changed: false, added: 0 },
    ]);
    expect((await app.must('price.view', {})).files).toHaveLength(1);
    expect(await quoteOf('BTC')).toMatchObject({ price: '80000.5' });
    await app.must('price.undo', {});
    expect(await quoteOf('BTC')).toBeNull();
    expect(await app.call('price.undo', {})).toMatchObject({ error: { code: 'not_found' } });
  });

  it('keeps nothing before it is committed', async () => {
    await hold('BTC');
    await app.must('price.import', { fileName: 'a.csv', bytesBase64: base64(FILE) });
    expect(await quoteOf('BTC')).toBeNull();
    const unknown = await app.call('price.commit', { importId: 'nobody' });
    expect(unknown).toMatchObject({ error: { code: 'not_found' } });
  });

  it('with a private key in it is refused', async () => {
    const key =
      'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';
    const file = `asset,currency,price,at\n${key},EUR,1,2026-11-29\n`;
    const reply = await app.call('price.import', { fileName: 'a.csv', bytesBase64: base64(file) });
    expect(reply).toMatchObject({ error: { code: 'secret_detected' } });
  });

  it('goes out as one that comes in again', async () => {
    await hold('BTC', 'ETH');
    await allow('kraken');
    await app.must('price.refresh', {});
    await app.must('price.set', { asset: 'SOL', currency: 'USD', price: '150' });
    await take(FILE);
    const file = await app.must('price.export', {});
    const text = file.text ?? '';
    expect(text.split('\r\n')).toEqual([
      'asset,currency,price,at,source',
      '"BTC",EUR,80000.5,2026-11-29T00:00:00.000Z,"prices.csv"',
      `"BTC",EUR,80000.1,${FEEDS_NOW},"kraken"`,
      `"ETH",EUR,2500,${FEEDS_NOW},"kraken"`,
      `"SOL",USD,150,${FEEDS_NOW},"typed"`,
      '',
    ]);
    const other = await openInProcessApp({ now: () => now });
    const input = { fileName: file.fileName, bytesBase64: base64(text) };
    expect(await other.must('price.import', input)).toMatchObject({ added: 4, refusedCount: 0 });
    other.close();
  });
});

describe('any currency', () => {
  it('of ISO 4217 can be chosen, and no other', async () => {
    expect((await app.must('settings.set', { currency: 'JPY' })).currency).toBe('JPY');
    for (const currency of ['XYZ', 'jpy', 'BTC', '']) {
      expect(await app.call('settings.set', { currency })).toMatchObject({
        error: { code: 'bad_request' },
      });
    }
    expect((await app.must('price.currencies', {})).currencies).toContain('ISK');
  });
});

it('every feed is named by its host before it can be asked', async () => {
  const { feeds } = await app.must('price.view', {});
  expect(feeds.map(({ feed, host, allowedAt }) => [feed, host, allowedAt])).toEqual(
    PRICE_FEED_IDS.map((feed) => [feed, PRICE_FEEDS[feed].host, null]),
  );
});
