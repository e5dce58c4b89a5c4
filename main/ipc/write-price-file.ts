import type { PriceSource } from '../../preload/price-shapes.ts';
import type { ExportedFile } from '../../preload/wallet-shapes.ts';
import { allPrices } from '../domain/prices/all-prices.ts';
import type { PriceStore } from '../domain/prices/prices-at.ts';
import { toCell } from '../domain/wallet/exports/csv-cell.ts';

const COLUMNS = ['asset', 'currency', 'price', 'at', 'source'] as const;

/**
 * Every price that is kept, as a CSV file (RFC 4180) that Holdfast and other programs read: column names are English and
 * stay, prices are exact with a point, times are UTC. No cell can be taken for a formula.
 */
export function writePriceFile(store: PriceStore): ExportedFile {
  const rows = allPrices(store).map(({ asset, currency, price, at, source }) =>
    [toCell(asset), currency, price, at, toCell(sourceText(source))].join(','),
  );
  return {
    fileName: 'holdfast-prices.csv',
    mediaType: 'text/csv',
    text: [COLUMNS.join(','), ...rows].map((line) => `${line}\r\n`).join(''),
  };
}

function sourceText(source: PriceSource): string {
  switch (source.kind) {
    case 'typed':
      return 'typed';
    case 'file':
      return source.fileName;
    case 'feeds':
      return source.feeds.join(' ');
  }
}
