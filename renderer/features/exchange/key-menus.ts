import type { Exchange } from './exchange-data.ts';

/** Where a key is made, and the right that only reads, as the pages of the exchange name them in English. */
type KeyMenu = { readonly where: string; readonly right: string };

/** Names of November 2026, from descriptions by others (secondary), as the window says beside them. */
export const KEY_MENUS: Readonly<Record<Exchange['venue'], KeyMenu>> = {
  binance: { where: 'Profile → API Management', right: 'Enable Reading' },
  bitfinex: { where: 'Account → API Keys', right: 'Wallets: Get wallet balances' },
  bitstamp: { where: 'Settings → API access', right: 'Account balance' },
  bitvavo: { where: 'Settings → API', right: 'View' },
  bybit: { where: 'Account → API', right: 'Read-Only' },
  coinbase: { where: 'Coinbase Developer Platform → API keys', right: 'View' },
  gemini: { where: 'Account → Settings → API', right: 'Auditor' },
  kraken: { where: 'Settings → API', right: 'Funds permissions: Query' },
  kucoin: { where: 'Account → API Management', right: 'General' },
  okx: { where: 'Profile → API', right: 'Read' },
};
