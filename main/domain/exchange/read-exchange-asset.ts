import { canonicalAsset } from '../exposure/canonical-asset.ts';
import { readBinanceAsset } from '../exposure/imports/binance-names.ts';
import { BITFINEX_NAMES } from '../exposure/imports/bitfinex-names.ts';
import { readKrakenAsset } from '../exposure/imports/kraken-assets.ts';
import { assetNames, type VenueAsset } from '../exposure/imports/venue-asset.ts';
import type { ExchangeId } from './read-endpoints.ts';

type ReadAsset = Pick<VenueAsset, 'asset' | 'isEarning'>;

/** Exchanges with names of their own, read as imports of them are. The others use those that everybody uses. */
const READERS: Partial<Readonly<Record<ExchangeId, (name: string) => ReadAsset>>> = {
  binance: readBinanceAsset,
  bitfinex: assetNames(BITFINEX_NAMES),
  kraken: readKrakenAsset,
};

/** The coin behind a name at an exchange; null for a name that cannot be that of a coin. */
export function readExchangeAsset(venue: ExchangeId, name: string): ReadAsset | null {
  const read = READERS[venue]?.(name) ?? { asset: name, isEarning: false };
  const asset = canonicalAsset(read.asset);
  return asset === null ? null : { asset, isEarning: read.isEarning };
}
