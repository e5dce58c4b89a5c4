import { canonicalAsset } from '../exposure/canonical-asset.ts';
import { readKrakenAsset } from '../exposure/imports/kraken-assets.ts';
import { BITFINEX_NAMES } from './bitfinex-names.ts';
import type { ExchangeId } from './read-endpoints.ts';

type ReadAsset = { readonly asset: string; readonly isEarning: boolean };

/** Most exchanges use the names that everybody uses; these have their own. Imports read Kraken's in the same way. */
const READERS: Partial<Readonly<Record<ExchangeId, (name: string) => ReadAsset>>> = {
  kraken: readKrakenAsset,
  bitfinex: (name) => ({ asset: BITFINEX_NAMES[name] ?? name, isEarning: false }),
};

/** The coin behind a name at an exchange; null for a name that cannot be that of a coin. */
export function readExchangeAsset(venue: ExchangeId, name: string): ReadAsset | null {
  const read = READERS[venue]?.(name) ?? { asset: name, isEarning: false };
  const asset = canonicalAsset(read.asset);
  return asset === null ? null : { asset, isEarning: read.isEarning };
}
