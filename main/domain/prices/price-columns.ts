/** Cells that a row of prices needs. */
export type PriceColumn = 'asset' | 'currency' | 'price' | 'at';

/** Where each stands in a row. */
export type PriceColumns = Readonly<Record<PriceColumn, number>>;

/** Names that files give them, in English and Dutch; capitals do not matter. Our own export has the first ones. */
const NAMES: Readonly<Record<PriceColumn, readonly string[]>> = {
  asset: ['asset', 'coin', 'symbol', 'ticker', 'munt'],
  currency: ['currency', 'quote', 'valuta'],
  price: ['price', 'close', 'prijs', 'koers', 'slotkoers'],
  at: ['at', 'date', 'time', 'day', 'timestamp', 'datum', 'tijd', 'dag'],
};

/** The columns of a header in any order, others between them or not; null where one is missing or stands there twice. */
export function readPriceColumns(header: readonly string[]): PriceColumns | null {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const placeOf = (column: PriceColumn): number => {
    const places = names.flatMap((name, place) => (NAMES[column].includes(name) ? [place] : []));
    return places.length === 1 ? (places[0] ?? -1) : -1;
  };
  const columns = {
    asset: placeOf('asset'),
    currency: placeOf('currency'),
    price: placeOf('price'),
    at: placeOf('at'),
  };
  return Object.values(columns).includes(-1) ? null : columns;
}
