import type { PriceFeedId } from '../../main/domain/prices/price-source.ts';

/** 2026-11-30T11:59:00Z in Unix seconds. */
const JUST_NOW = '1796039940';

const krakenTicker = (last: string, volume = '100.5') => ({
  a: [last, '1', '1.000'],
  b: [last, '1', '1.000'],
  c: [last, '0.01000000'],
  v: ['10.00000000', volume],
  p: [last, last],
  t: [1696, 3315],
  l: [last, last],
  h: [last, last],
  o: last,
});

const bitstampTicker = (pair: string, last: string, timestamp = JUST_NOW) => ({
  timestamp,
  open: last,
  high: last,
  low: last,
  last,
  volume: '3563.13819902',
  vwap: last,
  bid: last,
  ask: last,
  side: '0',
  open_24: last,
  percent_change_24: '1.24',
  pair,
});

/**
 * Replies in the shape that each feed documents, with invented prices: docs.kraken.com "Get Ticker Information", ccxt 4.5.84
 * `bitstamp.fetchTickers`, docs.cdp.coinbase.com "Exchange Rates".
 */
export const SAMPLE_REPLIES: Readonly<Record<PriceFeedId, (target: string) => string>> = {
  kraken: () =>
    JSON.stringify({
      error: [],
      result: {
        XXBTZEUR: krakenTicker('80000.10000'),
        XXBTZUSD: krakenTicker('90000.00000'),
        XETHZEUR: krakenTicker('2500.00000'),
        ZEURZUSD: krakenTicker('1.12500'),
        SOLEUR: krakenTicker('150.00000'),
        // Nobody has traded it for a day.
        DEADEUR: krakenTicker('7.00000', '0.00000000'),
      },
    }),
  bitstamp: () =>
    JSON.stringify([
      bitstampTicker('BTC/EUR', '80100'),
      bitstampTicker('BTC/USD', '90100'),
      bitstampTicker('ETH/EUR', '2600.00'),
      // Last traded two days ago.
      bitstampTicker('DEAD/EUR', '7.00', '1795867140'),
    ]),
  coinbase: (target) => {
    const currency = new URL(target, 'https://feed.example').searchParams.get('currency');
    const rates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      // One euro buys so many: 80,000 and 2,500 euros a coin.
      EUR: { BTC: '0.0000125', ETH: '0.0004', EUR: '1.0', USD: '1.125' },
      USD: { BTC: '0.0000111111111111', ETH: '0.00035', EUR: '0.8888888888888889', USD: '1.0' },
      SEK: { BTC: '0.000001', SEK: '1.0', USD: '0.1' },
    };
    return JSON.stringify({ data: { currency, rates: rates[currency ?? ''] ?? {} } });
  },
};
