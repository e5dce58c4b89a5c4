import { binance } from './binance.ts';
import { bitfinex } from './bitfinex.ts';
import { bitstamp } from './bitstamp.ts';
import { bitvavo } from './bitvavo.ts';
import { bybit } from './bybit.ts';
import { coinbase } from './coinbase.ts';
import type { ExchangeClient } from './exchange-client.ts';
import { gemini } from './gemini.ts';
import { kraken } from './kraken.ts';
import { kucoin } from './kucoin.ts';
import { okx } from './okx.ts';
import type { ExchangeId } from './read-endpoints.ts';

/** What can be asked of each exchange. Another exchange is one more file and one more line. */
export const EXCHANGE_CLIENTS: { readonly [V in ExchangeId]: ExchangeClient<V> } = {
  binance,
  bitfinex,
  bitstamp,
  bitvavo,
  bybit,
  coinbase,
  gemini,
  kraken,
  kucoin,
  okx,
};
