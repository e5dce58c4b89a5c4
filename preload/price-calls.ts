import type { Call, Empty } from './call.ts';
import type {
  PriceFeedCode,
  PriceFeedConsent,
  PriceFileCode,
  PriceFileInput,
  PriceFilePreview,
  PriceInput,
  PricesView,
  RefreshView,
  SourcedPrice,
} from './price-shapes.ts';
import type { ExportedFile } from './wallet-shapes.ts';

/** What coins cost: typed in, read from a file, or asked of public feeds that the user said yes to. */
export type PriceCalls = {
  /** Every price that was typed in, and the newest of each asset and currency from elsewhere. */
  'price.list': Call<Empty, { prices: readonly SourcedPrice[] }>;
  'price.set': Call<
    PriceInput,
    { prices: readonly SourcedPrice[] },
    'invalid_amount' | 'invalid_asset'
  >;
  /** Takes away what was typed in and what feeds told; what files hold stays with them. */
  'price.remove': Call<
    { asset: string; currency: string },
    { prices: readonly SourcedPrice[] },
    'not_found'
  >;
  /** What everything that is held costs in the chosen currency, and where that is known from. */
  'price.view': Call<Empty, PricesView>;
  /** All kinds of money that values can be shown in. */
  'price.currencies': Call<Empty, { currencies: readonly string[] }>;
  /** Nothing is asked of a feed before a yes, and nothing any more after a no. */
  'price.consent': Call<PriceFeedConsent, PricesView, 'invalid_host'>;
  /** Asks every feed that may be asked. No feed hears which coins are held. */
  'price.refresh': Call<Empty, RefreshView, PriceFeedCode | 'nothing_held'>;
  /** Reads a file of prices and keeps nothing yet. */
  'price.import': Call<PriceFileInput, PriceFilePreview, PriceFileCode>;
  /** `changed` is false when every price was known. */
  'price.commit': Call<{ importId: string }, { changed: boolean; added: number }, 'not_found'>;
  /** Takes a file back; the last one where none is named. */
  'price.undo': Call<{ importId?: string }, PricesView, 'not_found'>;
  /** Every price that is kept, as a file that can be read in again. */
  'price.export': Call<Empty, ExportedFile>;
};
