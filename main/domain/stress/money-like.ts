/** Official money: its claim is what it is, and it neither falls nor rises against itself. */
const MONEY = ['AUD', 'CAD', 'CHF', 'EUR', 'GBP', 'JPY', 'SEK', 'USD'];

/** Tokens that stand for official money. They can fail with their issuer, but do not follow the price of bitcoin. */
const STABLE = [
  'BUSD',
  'DAI',
  'EURC',
  'EURT',
  'FDUSD',
  'GUSD',
  'PYUSD',
  'RLUSD',
  'TUSD',
  'USDC',
  'USDG',
  'USDP',
  'USDT',
];

const LIKE_MONEY: ReadonlySet<string> = new Set([...MONEY, ...STABLE]);

/** Whether an asset is money or meant to be worth a unit of it, so that price shocks and rises pass it by. */
export function isLikeMoney(asset: string): boolean {
  return LIKE_MONEY.has(asset);
}
