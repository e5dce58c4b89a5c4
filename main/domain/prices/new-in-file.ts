import type { PriceFile } from './price-file.ts';
import { readSeries, writeSeries, type PriceSeries } from './price-series.ts';

/**
 * What a file has that earlier files have not: a price for another moment, or another price. Taking the same file in again,
 * or a longer one that begins the same, adds only what is new.
 */
export function newInFile(
  series: readonly PriceSeries[],
  files: readonly PriceFile[],
): readonly PriceSeries[] {
  return series.flatMap((one) => {
    // Of several files the last one to speak of a moment is the one that counts.
    const known = new Map<number, string>();
    for (const earlier of files.flatMap((file) =>
      file.series.filter((other) => isSame(other, one)),
    )) {
      for (const { second, price } of readSeries(earlier.days)) known.set(second, price);
    }
    const records = readSeries(one.days).filter(({ second, price }) => known.get(second) !== price);
    return records.length === 0 ? [] : [{ ...one, days: writeSeries(records) }];
  });
}

function isSame(a: PriceSeries, b: PriceSeries): boolean {
  return a.asset === b.asset && a.currency === b.currency;
}
