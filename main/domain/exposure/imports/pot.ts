import type { Big } from 'big.js';
import type { DayChange } from './statement.ts';
import type { VenueAsset } from './venue-asset.ts';

/** What lies in one wallet under one name, at the end of a file. */
export type Pot = {
  readonly exportName: string;
  readonly asset: VenueAsset;
  readonly wallet: string;
  readonly isEarning: boolean;
  readonly amount: Big;
  /** Unix milliseconds of the record that says so, or of the last that changed it. */
  readonly at: number;
  /** What adds up to the amount, by day; null where the venue itself writes what is there after each record. */
  readonly days: readonly DayChange[] | null;
  /** Something was there before the first record, or less than nothing at some moment. */
  readonly isIncomplete: boolean;
  /** Records whose balance does not follow from the one before and their own amount. */
  readonly mismatches: readonly number[];
};
