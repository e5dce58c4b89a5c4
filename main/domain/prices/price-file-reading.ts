import type { Fault } from '../fault.ts';
import type { PriceSeries } from './price-series.ts';

/** Why a file of prices is not read at all. */
export type PriceFileCode =
  'price_file_not_text' | 'price_file_columns' | 'price_file_too_large' | 'price_file_empty';

export type PriceFileFault = Fault<PriceFileCode>;

/** Why one row is left out. */
export type PriceRowReason =
  | 'too_few_cells'
  | 'broken_quotes'
  /** A spreadsheet could take a cell for a formula. */
  | 'formula'
  | 'not_an_asset'
  | 'not_a_currency'
  /** The price of money in itself. */
  | 'same_currency'
  | 'not_a_price'
  /** `54,321`: a fraction, or thousands. */
  | 'ambiguous_price'
  | 'not_a_time'
  /** Before 2011, or in the future. */
  | 'impossible_time'
  /** A later price of the same day stands in the file. */
  | 'same_day';

export type RefusedRow = {
  /** Of the file, counted from 1. */
  readonly line: number;
  readonly reason: PriceRowReason;
};

/** A file of prices that was read. Nothing of it is kept yet. */
export type PriceFileReading = {
  readonly rowsRead: number;
  readonly series: readonly PriceSeries[];
  readonly refused: readonly RefusedRow[];
};
