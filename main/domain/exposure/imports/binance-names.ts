import type { VenueAsset } from './venue-asset.ts';

/** `LDUSDT` is USDT in Simple Earn; the coin LDO is none of it. */
const LENT = /^LD([A-Z0-9]{2,})$/;
const NOT_LENT: ReadonlySet<string> = new Set(['LDO']);

/** Reads an asset name of Binance, of an export or of what it tells itself. */
export function readBinanceAsset(name: string): VenueAsset {
  const lent = NOT_LENT.has(name) ? undefined : LENT.exec(name)?.[1];
  return { asset: lent ?? name, pot: name, isEarning: lent !== undefined };
}
