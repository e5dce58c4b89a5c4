import { Big } from 'big.js';
import * as v from 'valibot';
import { formatDecimal } from '../decimal.ts';
import { amount, assetName, fit, word } from '../exchange/reply-parts.ts';
import { gatherQuotes } from './gather-quotes.ts';
import { plausiblePrice } from './plausible-price.ts';
import type { PriceFeed } from './price-feed.ts';

/** Rates come with ten digits and more; a price made of one has no more of them that mean something. */
const DIGITS = 10;

const reply = v.looseObject({
  data: v.looseObject({ currency: assetName, rates: v.record(v.string(), v.unknown()) }),
});
const problem = v.looseObject({
  errors: v.pipe(v.array(v.looseObject({ id: v.optional(word) })), v.maxLength(20)),
});

/**
 * docs.cdp.coinbase.com, "Exchange Rates": what one unit of the currency buys of everything else (read on 2026-11-30).
 * Asked this way round, it hears of the currency and of no coin.
 */
export const coinbaseRates: PriceFeed = {
  name: 'Coinbase',
  host: 'api.coinbase.com',
  pathFor: (currency) => `/v2/exchange-rates?currency=${currency}`,
  read: (json, { wanted, currency }) => {
    const data = fit(reply, json)?.data;
    if (data?.currency !== currency) return null;
    const rates = new Map(Object.entries(data.rates));
    const here = wanted.filter((pair) => pair.currency === currency && rates.has(pair.asset));
    return gatherQuotes(here, ({ asset }) => inverse(rates.get(asset)));
  },
  refusalIn: (json) => {
    const said = fit(problem, json);
    return said === null ? null : said.errors.map(({ id }) => id ?? '').join(' ');
  },
};

/** What a unit costs of which one euro buys so many: ten digits of it. Empty for what is no rate. */
function inverse(rate: unknown): string {
  const written = fit(amount, rate);
  const plain = written === null ? null : plausiblePrice(written);
  return plain === null ? '' : formatDecimal(new Big(1).div(plain).prec(DIGITS));
}
