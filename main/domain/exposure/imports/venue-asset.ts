/** An asset name of a venue, read. */
export type VenueAsset = {
  /** Canonical ticker: `BTC` for `XXBT` and `XBT.F`. Names of an unknown shape stay as they are. */
  readonly asset: string;
  /** The balance it stands for, under one name in all layouts: `BTC.F` for `XBT.F`, `DOT28.S`. */
  readonly pot: string;
  /** The name itself says that the coins are staked, bonded or earning. */
  readonly isEarning: boolean;
};

/** Reads the names of a venue that calls few coins in a way of its own: `{ UST: 'USDT' }`. */
export function assetNames(
  aliases: Readonly<Record<string, string>> = {},
): (exportName: string) => VenueAsset {
  return (exportName) => {
    const asset = Object.hasOwn(aliases, exportName)
      ? (aliases[exportName] ?? exportName)
      : exportName;
    return { asset, pot: asset, isEarning: false };
  };
}

/** Money issued by a state, which leaves to a bank and not to a wallet. */
const MONEY: ReadonlySet<string> = new Set([
  'AED',
  'ARS',
  'AUD',
  'BRL',
  'CAD',
  'CHF',
  'CZK',
  'DKK',
  'EUR',
  'GBP',
  'HKD',
  'HUF',
  'JPY',
  'KRW',
  'MXN',
  'NOK',
  'NZD',
  'PLN',
  'RON',
  'SEK',
  'SGD',
  'TRY',
  'USD',
]);

/** Whether a canonical ticker is money rather than a coin. */
export function isMoney(asset: string): boolean {
  return MONEY.has(asset);
}
