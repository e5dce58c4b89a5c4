/**
 * Everything that may ever be asked of an exchange: balances, and what a key may do. The type of a request is made of this
 * table and the transport looks every request up in it, so that an order, a withdrawal or a transfer has no form here.
 * Where each was read: docs/exchanges.md.
 */
export const READ_ENDPOINTS = {
  binance: [
    'GET /sapi/v1/account/apiRestrictions',
    'GET /api/v3/account',
    'POST /sapi/v1/asset/get-funding-asset',
    'GET /sapi/v1/simple-earn/flexible/position',
    'GET /sapi/v1/simple-earn/locked/position',
  ],
  bitfinex: ['POST /v2/auth/r/permissions', 'POST /v2/auth/r/wallets'],
  bitstamp: ['POST /api/v2/account_balances/'],
  bitvavo: ['GET /v2/balance'],
  bybit: [
    'GET /v5/user/query-api',
    'GET /v5/account/wallet-balance',
    'GET /v5/asset/transfer/query-account-coins-balance',
    'GET /v5/earn/position',
  ],
  coinbase: ['GET /api/v3/brokerage/key_permissions', 'GET /api/v3/brokerage/accounts'],
  gemini: ['POST /v1/roles', 'POST /v1/balances', 'POST /v1/balances/staking'],
  kraken: ['POST /0/private/GetApiKeyInfo', 'POST /0/private/BalanceEx'],
  kucoin: ['GET /api/v1/user/api-key', 'GET /api/v1/accounts', 'GET /api/v1/earn/hold-assets'],
  okx: [
    'GET /api/v5/account/config',
    'GET /api/v5/account/balance',
    'GET /api/v5/asset/balances',
    'GET /api/v5/finance/savings/balance',
    'GET /api/v5/finance/staking-defi/orders-active',
  ],
} as const;

/** The hosts of each exchange, the usual one first. Some have one of their own for the European Economic Area. */
export const EXCHANGE_HOSTS = {
  binance: ['api.binance.com'],
  bitfinex: ['api.bitfinex.com'],
  bitstamp: ['www.bitstamp.net'],
  bitvavo: ['api.bitvavo.com'],
  bybit: ['api.bybit.com', 'api.bybit.eu'],
  coinbase: ['api.coinbase.com'],
  gemini: ['api.gemini.com'],
  kraken: ['api.kraken.com'],
  kucoin: ['api.kucoin.com'],
  okx: ['www.okx.com', 'eea.okx.com'],
} as const;

/** The same as in the catalogue of venues. */
export type ExchangeId = keyof typeof READ_ENDPOINTS;
export const EXCHANGE_IDS: readonly ExchangeId[] = [
  'binance',
  'bitfinex',
  'bitstamp',
  'bitvavo',
  'bybit',
  'coinbase',
  'gemini',
  'kraken',
  'kucoin',
  'okx',
];
/** Method and path. */
export type ReadEndpoint<V extends ExchangeId> = (typeof READ_ENDPOINTS)[V][number];
export type ExchangeHost = (typeof EXCHANGE_HOSTS)[ExchangeId][number];
