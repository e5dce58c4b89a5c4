import { Big } from 'big.js';
import { canonicalAsset } from '../exposure/canonical-asset.ts';
import { isFormulaLike } from '../exposure/imports/formula-like.ts';
import { isPlausibleTime } from '../exposure/imports/plausible-time.ts';
import { readAmount } from '../exposure/imports/read-amount.ts';
import type { DecimalMark } from '../exposure/imports/read-decimal.ts';
import { isoTime } from '../exposure/imports/time-notations.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isCurrency } from './currencies.ts';
import { plausiblePrice } from './plausible-price.ts';
import type { PriceColumn, PriceColumns } from './price-columns.ts';
import type { PriceRowReason } from './price-file-reading.ts';
import { secondOf, type SeriesRecord } from './price-series.ts';
import type { Pair } from './wanted-pairs.ts';

export type PriceRow = Pair & { readonly record: SeriesRecord };

/** How the cells of a file are read. `latest` in Unix milliseconds. */
export type RowReading = {
  readonly columns: PriceColumns;
  readonly mark: DecimalMark | 'unknown';
  readonly latest: number;
};

const DAY = /^\d{4}-\d\d-\d\d$/;
const MINUTE_MS = 60_000;

/** One row of a file. A day without a time is its first moment, so that it counts for the whole day; times without a zone are UTC. */
export function readPriceRow(
  cells: readonly string[],
  { columns, mark, latest }: RowReading,
): Result<PriceRow, PriceRowReason> {
  const written = readCells(cells, columns);
  if (written === null) return fail('too_few_cells');
  const { asset, currency, price, at } = written;
  if (Object.values(written).some(isFormulaLike)) return fail('formula');
  const pair = readPair(asset, currency);
  if (!pair.ok) return pair;
  const amount = readPrice(price, mark);
  if (!amount.ok) return amount;
  const second = readSecond(at, latest);
  if (!second.ok) return second;
  const record = { second: second.value, price: amount.value, marks: '' };
  return succeed({ ...pair.value, record });
}

function readCells(
  cells: readonly string[],
  columns: PriceColumns,
): Readonly<Record<PriceColumn, string>> | null {
  const [asset, currency, price, at] = [
    columns.asset,
    columns.currency,
    columns.price,
    columns.at,
  ].map((place) => cells[place]?.trim());
  const isMissing = [asset, currency, price, at].includes(undefined);
  return isMissing
    ? null
    : { asset: asset ?? '', currency: currency ?? '', price: price ?? '', at: at ?? '' };
}

function readPair(assetCell: string, currencyCell: string): Result<Pair, PriceRowReason> {
  const asset = canonicalAsset(assetCell);
  if (asset === null) return fail('not_an_asset');
  const currency = currencyCell.toUpperCase();
  if (!isCurrency(currency)) return fail('not_a_currency');
  return asset === currency ? fail('same_currency') : succeed({ asset, currency });
}

function readSecond(cell: string, latest: number): Result<number, PriceRowReason> {
  const at = readMoment(cell);
  if (at === null) return fail('not_a_time');
  if (!isPlausibleTime(at, latest)) return fail('impossible_time');
  return succeed(secondOf(new Date(at).toISOString()));
}

function readPrice(cell: string, mark: RowReading['mark']): Result<string, PriceRowReason> {
  if (mark === 'unknown' && cell.includes(',')) return fail('ambiguous_price');
  const amount = readAmount(cell, 'exponent', mark === ',' ? ',' : '.');
  const price = amount === null ? null : plausiblePrice(new Big(amount.value).toFixed());
  return price === null ? fail('not_a_price') : succeed(price);
}

/** Unix milliseconds; null for what is no day and no time. */
function readMoment(cell: string): number | null {
  const written = isoTime(DAY.test(cell) ? `${cell} 00:00:00` : cell, 'day_first');
  return written === null ? null : written.wall - (written.offsetMinutes ?? 0) * MINUTE_MS;
}
