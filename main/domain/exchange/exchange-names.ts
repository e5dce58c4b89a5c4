import type { ExchangeId } from './read-endpoints.ts';

/** As they call themselves. */
export const EXCHANGE_NAMES: Readonly<Record<ExchangeId, string>> = {
  binance: 'Binance',
  bitfinex: 'Bitfinex',
  bitstamp: 'Bitstamp',
  bitvavo: 'Bitvavo',
  bybit: 'Bybit',
  coinbase: 'Coinbase',
  gemini: 'Gemini',
  kraken: 'Kraken',
  kucoin: 'KuCoin',
  okx: 'OKX',
};
