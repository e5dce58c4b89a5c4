import type { Price } from '../exposure/venue.ts';
import { readFeedMarks } from './feed-marks.ts';
import type { PriceFile } from './price-file.ts';
import { recordAt, timeOf, type PriceSeries } from './price-series.ts';
import type { SourcedPrice } from './price-source.ts';

/** Everything that is known about prices, kept apart by where it came from. */
export type PriceStore = {
  /** Typed in. */
  readonly prices: readonly Price[];
  /** Asked of feeds. */
  readonly priceFeeds: readonly PriceSeries[];
  /** Read from files, in the order in which they came in. */
  readonly priceFiles: readonly PriceFile[];
};

/**
 * The newest price of each asset and currency up to a moment (ISO 8601 UTC), never a later one. Of several for the same
 * moment a typed one counts first, then that of the last file, then that of feeds.
 */
export function pricesAt(store: PriceStore, at: string): readonly SourcedPrice[] {
  const newest = new Map<string, SourcedPrice>();
  const offer = (price: SourcedPrice): void => {
    const key = `${price.asset} ${price.currency}`;
    const before = newest.get(key);
    if (before === undefined || before.at <= price.at) newest.set(key, price);
  };
  // The last one offered wins a tie.
  for (const series of store.priceFeeds) offerSeries(series, readFeedMarks);
  for (const { fileName, series } of store.priceFiles) {
    for (const one of series) offerSeries(one, () => ({ kind: 'file', fileName }));
  }
  for (const price of store.prices) {
    if (price.at <= at) offer({ ...price, source: { kind: 'typed' } });
  }
  return [...newest.values()];

  function offerSeries(
    { asset, currency, days }: PriceSeries,
    sourceOf: (marks: string) => SourcedPrice['source'],
  ): void {
    const record = recordAt(days, at);
    if (record === null) return;
    const { price, marks } = record;
    offer({ asset, currency, price, at: timeOf(record), source: sourceOf(marks) });
  }
}
