import type { Output } from '../../../preload/contract.ts';

/** Everything that the card shows, as the main process gave it. */
export type PricesData = Output<'price.view'>;
export type Quote = PricesData['quotes'][number];
export type KnownQuote = NonNullable<Quote['price']>;
export type Feed = PricesData['feeds'][number];
export type PriceFile = PricesData['files'][number];
export type Refreshed = Output<'price.refresh'>;
export type FilePreview = Output<'price.import'>;
