import { writeFeedMarks } from './feed-marks.ts';
import type { JoinedQuote } from './join-quotes.ts';
import { secondOf, putRecord, type PriceSeries } from './price-series.ts';

/** The series of feeds with what they told at a moment (ISO 8601 UTC): one price for each day, the last one. */
export function keepQuotes(
  series: readonly PriceSeries[],
  quotes: readonly JoinedQuote[],
  at: string,
): readonly PriceSeries[] {
  const second = secondOf(at);
  const kept = new Map(series.map((one) => [`${one.asset} ${one.currency}`, one]));
  for (const quote of quotes) {
    const { asset, currency, price } = quote;
    const key = `${asset} ${currency}`;
    const record = { second, price, marks: writeFeedMarks(quote) };
    kept.set(key, { asset, currency, days: putRecord(kept.get(key)?.days ?? '', record) });
  }
  return [...kept.values()];
}
