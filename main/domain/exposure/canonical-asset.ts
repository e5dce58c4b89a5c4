/** Names that people type for the same coin. */
const SAME_AS: Readonly<Record<string, string>> = { XBT: 'BTC', BITCOIN: 'BTC', XDG: 'DOGE' };

const TICKER = /^[A-Z0-9][A-Z0-9.\-_]{0,31}$/;

/** The ticker that an asset is kept under: `xbt` → `BTC`. Null for what cannot be a ticker. */
export function canonicalAsset(text: string): string | null {
  const ticker = text.trim().toUpperCase();
  if (!TICKER.test(ticker)) return null;
  return Object.hasOwn(SAME_AS, ticker) ? (SAME_AS[ticker] ?? ticker) : ticker;
}
