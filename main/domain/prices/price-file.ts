import type { PriceSeries } from './price-series.ts';

/** A file of prices that was taken in. It stays as it was read, so that taking it back restores what was there before. */
export type PriceFile = {
  readonly id: string;
  readonly fileName: string;
  /** ISO 8601 UTC. */
  readonly committedAt: string;
  readonly series: readonly PriceSeries[];
};
