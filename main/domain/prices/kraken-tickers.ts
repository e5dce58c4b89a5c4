import * as v from 'valibot';
import { amount, fit, list, word } from '../exchange/reply-parts.ts';
import { gatherQuotes } from './gather-quotes.ts';
import type { PriceFeed } from './price-feed.ts';
import type { Pair } from './wanted-pairs.ts';

const reply = v.looseObject({
  error: v.pipe(v.array(word), v.maxLength(20)),
  result: v.optional(v.record(v.string(), v.unknown())),
});
/** c: the last trade, its price first. v: what was traded today, and in the last 24 hours. */
const ticker = v.looseObject({ c: list(amount), v: v.looseTuple([amount, amount]) });

/** Two coins have names of their own there. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['BTC', 'XBT'],
  ['DOGE', 'XDG'],
]);
/** Names of old markets have an X before these coins, and a Z before this money: `XXBTZEUR`, `ZEURZUSD`. */
const OLD_COINS: ReadonlySet<string> = new Set(
  'ETC ETH LTC MLN REP XBT XDG XLM XMR XRP ZEC'.split(' '),
);
const OLD_MONEY: ReadonlySet<string> = new Set('AUD CAD EUR GBP JPY USD'.split(' '));

/** docs.kraken.com, "Get Ticker Information": without a pair, all that is traded (read on 2026-11-30). */
export const krakenTickers: PriceFeed = {
  name: 'Kraken',
  host: 'api.kraken.com',
  pathFor: () => '/0/public/Ticker',
  read: (json, { wanted }) => {
    const result = fit(reply, json)?.result;
    if (result === undefined) return null;
    const tickers = new Map(Object.entries(result));
    return gatherQuotes(wanted, (pair) => lastTrade(tickers, pair));
  },
  refusalIn: (json) => {
    const said = fit(reply, json);
    return said === null || said.error.length === 0 ? null : said.error.join(' ');
  },
};

function lastTrade(tickers: ReadonlyMap<string, unknown>, pair: Pair): string | null {
  for (const name of marketNames(pair)) {
    if (!tickers.has(name)) continue;
    const found = fit(ticker, tickers.get(name));
    // What cannot be read is a price that is none.
    if (found === null) return '';
    return Number(found.v[1]) === 0 ? null : (found.c[0] ?? '');
  }
  return null;
}

function marketNames({ asset, currency }: Pair): readonly string[] {
  const base = OWN_NAMES.get(asset) ?? asset;
  const old = oldName(base);
  const names = [`${base}${currency}`, `${base}/${currency}`];
  return old === null || !OLD_MONEY.has(currency) ? names : [...names, `${old}Z${currency}`];
}

function oldName(base: string): string | null {
  if (OLD_COINS.has(base)) return `X${base}`;
  return OLD_MONEY.has(base) ? `Z${base}` : null;
}
