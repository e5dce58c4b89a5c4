import * as v from 'valibot';
import { amount, assetName, fit, list, word } from '../exchange/reply-parts.ts';
import { gatherQuotes } from './gather-quotes.ts';
import type { PriceFeed } from './price-feed.ts';
import { PRICE_POLICY } from './price-policy.ts';

const HOUR = 3_600_000;

const tickers = list(
  v.looseObject({
    pair: assetName,
    last: v.nullable(amount),
    /** Unix seconds. */
    timestamp: v.pipe(v.string(), v.regex(/^\d{1,12}$/)),
  }),
);
const problem = v.looseObject({ code: v.optional(word), reason: v.optional(word) });

/** bitstamp.net/api, "All currency pair tickers" (secondary: read through ccxt 4.5.84, on 2026-11-30). */
export const bitstampTickers: PriceFeed = {
  name: 'Bitstamp',
  host: 'www.bitstamp.net',
  pathFor: () => '/api/v2/ticker/',
  read: (json, { wanted, now }) => {
    const all = fit(tickers, json);
    if (all === null) return null;
    const oldest = now - PRICE_POLICY.lastTrade.hours * HOUR;
    const alive = all.filter(({ timestamp }) => Number(timestamp) * 1000 >= oldest);
    const last = new Map(alive.map((one) => [one.pair, one.last]));
    return gatherQuotes(wanted, ({ asset, currency }) => last.get(`${asset}/${currency}`) ?? null);
  },
  refusalIn: (json) => {
    const said = Array.isArray(json) ? null : fit(problem, json);
    return said === null ? null : `${said.code ?? ''} ${said.reason ?? ''}`;
  },
};
