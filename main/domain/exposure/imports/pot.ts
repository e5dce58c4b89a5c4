import type { Big } from 'big.js';
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
  /** The venue itself writes what is there after each record; else it is the sum of what the file holds. */
  readonly isFollowed: boolean;
  /** Something was there before the first record, or less than nothing at some moment. */
  readonly isIncomplete: boolean;
  /** Records whose balance does not follow from the one before and their own amount. */
  readonly mismatches: readonly number[];
};
