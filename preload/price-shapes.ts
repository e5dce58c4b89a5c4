import type { PriceAge } from '../main/domain/prices/judge-price.ts';
import type { PriceFeedCode } from '../main/domain/prices/price-fault.ts';
import type { PriceFileCode, PriceRowReason } from '../main/domain/prices/price-file-reading.ts';
import type { PriceFeedId, PriceSource, SourcedPrice } from '../main/domain/prices/price-source.ts';
import type { SavedPriceFeed } from '../main/domain/profile/saved-price-feed.ts';

export type {
  PriceFeedCode,
  PriceFeedId,
  PriceFileCode,
  PriceRowReason,
  PriceSource,
  SourcedPrice,
};

export type PriceInput = {
  readonly asset: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly price: string;
  readonly at?: string;
};

/** What an asset that is held costs in the chosen currency. */
export type QuoteView = {
  readonly asset: string;
  /** Null where no price is known. */
  readonly price: KnownQuote | null;
};

export type KnownQuote = {
  /** Exact decimal. */
  readonly price: string;
  /** The older one of a price and the rate that it was made with. */
  readonly at: string;
  readonly age: PriceAge;
  /** Whether the feeds behind it were further apart than they should be. */
  readonly isDisputed: boolean;
  readonly source: PriceSource;
  /** The price in other money, and what that costs, where it was worked out; null for a price as it was told. */
  readonly derivedFrom: { readonly row: SourcedPrice; readonly rate: SourcedPrice } | null;
};

/** A feed that can be asked, and how it stands with it. */
export type PriceFeedView = SavedPriceFeed & { readonly name: string; readonly host: string };

export type PriceFileView = {
  readonly id: string;
  readonly fileName: string;
  readonly committedAt: string;
  readonly prices: number;
  /** UTC days. */
  readonly firstDay: string;
  readonly lastDay: string;
};

/** Everything about prices that a screen shows. */
export type PricesView = {
  readonly currency: string;
  readonly quotes: readonly QuoteView[];
  readonly feeds: readonly PriceFeedView[];
  readonly files: readonly PriceFileView[];
  /** How far asking is, in feeds; null while none is asked. */
  readonly asking: { readonly done: number; readonly total: number } | null;
  /** How many prices are kept in all. */
  readonly kept: number;
};

export type PriceFeedConsent = {
  readonly feed: PriceFeedId;
  readonly allowed: boolean;
  readonly proxy?: SavedPriceFeed['proxy'];
};

/** What asking brought. */
export type RefreshView = {
  readonly outcomes: readonly FeedOutcomeView[];
  /** Assets of which no feed told a price. */
  readonly unpriced: readonly string[];
};

export type FeedOutcomeView = {
  readonly feed: PriceFeedId;
  readonly name: string;
  readonly host: string;
  /** How many of the wanted prices it told. */
  readonly told: number;
  /** Assets whose price there cannot be one; left out. */
  readonly odd: readonly string[];
  /** Why it told nothing; null where it did. */
  readonly problem: { readonly code: PriceFeedCode; readonly message: string } | null;
};

export type PriceFileInput = { readonly fileName: string; readonly bytesBase64: string };

/** What is in a file of prices, before anything is kept. */
export type PriceFilePreview = {
  readonly importId: string;
  readonly fileName: string;
  readonly rowsRead: number;
  /** Prices that are not known yet, and those that are. */
  readonly added: number;
  readonly known: number;
  /** Rows left out, the first hundred of them. */
  readonly refused: readonly { readonly line: number; readonly reason: PriceRowReason }[];
  readonly refusedCount: number;
  readonly pairs: readonly PricePairView[];
};

export type PricePairView = {
  readonly asset: string;
  readonly currency: string;
  readonly prices: number;
  readonly firstDay: string;
  readonly lastDay: string;
};
