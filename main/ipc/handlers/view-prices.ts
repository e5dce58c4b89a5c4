import type {
  KnownQuote,
  PriceFileView,
  PricePairView,
  PricesView,
  QuoteView,
  SourcedPrice,
} from '../../../preload/price-shapes.ts';
import { formatDecimal } from '../../domain/decimal.ts';
import { earlier, findPrice } from '../../domain/prices/find-price.ts';
import { isDisputed, priceAge } from '../../domain/prices/judge-price.ts';
import { PRICE_FEED_IDS, PRICE_FEEDS } from '../../domain/prices/price-feeds.ts';
import type { PriceFile } from '../../domain/prices/price-file.ts';
import { priceOf } from '../../domain/prices/price-of.ts';
import {
  recordAt,
  timeOf,
  readSeries,
  type PriceSeries,
} from '../../domain/prices/price-series.ts';
import { pricesAt } from '../../domain/prices/prices-at.ts';
import { positionsOf } from '../../domain/profile/positions.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { Services } from '../services.ts';
import { feedOf } from './change-prices.ts';

/** Every typed price, and the newest of each asset and currency from elsewhere. */
export function listPrices(profile: Profile, at: string): { prices: readonly SourcedPrice[] } {
  const typed = profile.prices.map((price) => ({ ...price, source: { kind: 'typed' as const } }));
  const others = pricesAt({ ...profile, prices: [] }, at);
  return { prices: [...typed, ...others] };
}

/** Everything that is held, in alphabetical order. */
export function heldAssets(profile: Profile): readonly string[] {
  return [...new Set(positionsOf(profile).map(({ asset }) => asset))].toSorted();
}

/** What everything that is held costs, and how it stands with the places that prices come from. */
export function viewPrices(
  profile: Profile,
  { settings, now, prices: asker }: Pick<Services, 'settings' | 'now' | 'prices'>,
): PricesView {
  const { currency } = settings.get();
  const at = now().toISOString();
  const table = { currency, at, prices: pricesAt(profile, at) };
  const { prices, priceFeeds, priceFiles } = profile;
  const series = [...priceFeeds, ...priceFiles.flatMap((file) => file.series)];
  return {
    currency,
    quotes: heldAssets(profile)
      .filter((asset) => asset !== currency)
      .map((asset): QuoteView => ({ asset, price: quoteOf(asset, table) })),
    feeds: PRICE_FEED_IDS.map((feed) => {
      const { name, host } = PRICE_FEEDS[feed];
      return { ...feedOf(profile, feed), name, host };
    }),
    files: priceFiles.map(viewFile),
    asking: asker.asking(),
    kept: prices.length + countPrices(series),
  };
}

type SourcedTable = {
  readonly currency: string;
  readonly prices: readonly SourcedPrice[];
  readonly at: string;
};

function quoteOf(asset: string, table: SourcedTable): KnownQuote | null {
  const found = findPrice(asset, table);
  const known = priceOf(asset, table);
  if (found === null || known === null || found.kind === 'same') return null;
  const { row } = found;
  const rate = found.kind === 'derived' ? found.rate : null;
  const at = rate === null ? row.at : earlier(row.at, rate.at);
  return {
    price: formatDecimal(known.price),
    at,
    age: priceAge(at, table.at),
    isDisputed: isDisputed(row.source) || (rate !== null && isDisputed(rate.source)),
    source: row.source,
    derivedFrom: rate === null ? null : { row, rate },
  };
}

function viewFile({ id, fileName, committedAt, series }: PriceFile): PriceFileView {
  const pairs = series.map(viewPair);
  return {
    id,
    fileName,
    committedAt,
    prices: countPrices(series),
    firstDay: pairs.map(({ firstDay }) => firstDay).toSorted()[0] ?? '',
    lastDay:
      pairs
        .map(({ lastDay }) => lastDay)
        .toSorted()
        .at(-1) ?? '',
  };
}

/** One asset of a file, with the period of its prices. */
export function viewPair({ asset, currency, days }: PriceSeries): PricePairView {
  const first = readSeries(days.split(';', 1)[0] ?? '')[0];
  const last = recordAt(days, '9999-12-31T00:00:00.000Z');
  const dayOf = (record: typeof last | undefined): string =>
    record === null || record === undefined ? '' : timeOf(record).slice(0, 10);
  return {
    asset,
    currency,
    prices: countPrices([{ asset, currency, days }]),
    firstDay: dayOf(first),
    lastDay: dayOf(last),
  };
}

/** How many prices series hold. */
export function countPrices(series: readonly PriceSeries[]): number {
  return series.reduce((sum, { days }) => sum + (days === '' ? 0 : days.split(';').length), 0);
}
