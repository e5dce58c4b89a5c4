import type { Price } from '../exposure/venue.ts';
import { readFeedMarks } from './feed-marks.ts';
import { readSeries, timeOf, type PriceSeries } from './price-series.ts';
import type { PriceStore } from './prices-at.ts';
import type { PriceSource, SourcedPrice } from './price-source.ts';

/** Every price that is kept: by asset, currency and time. */
export function allPrices({ prices, priceFeeds, priceFiles }: PriceStore): readonly SourcedPrice[] {
  const all: readonly SourcedPrice[] = [
    ...prices.map((price) => ({ ...price, source: { kind: 'typed' as const } })),
    ...priceFeeds.flatMap((series) => sourced(series, readFeedMarks)),
    ...priceFiles.flatMap(({ fileName, series }) =>
      series.flatMap((one) => sourced(one, () => ({ kind: 'file', fileName }))),
    ),
  ];
  return all.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
}

function sourced(
  { asset, currency, days }: PriceSeries,
  sourceOf: (marks: string) => PriceSource,
): readonly SourcedPrice[] {
  return readSeries(days).map((record) => {
    return {
      asset,
      currency,
      price: record.price,
      at: timeOf(record),
      source: sourceOf(record.marks),
    };
  });
}

function keyOf({ asset, currency, at }: Price): string {
  return `${asset} ${currency} ${at}`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
