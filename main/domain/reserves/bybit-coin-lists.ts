/** A list of coins that Bybit has hashed balances in; the order is part of the hash. A renamed coin keeps its place. */
export type BybitCoinList = {
  readonly id: string;
  readonly coins: readonly string[];
  /** Decimals to which sums are cut and printed. */
  readonly decimals: (coin: string) => number;
};

const eight = (): number => 8;

const legacy = ['BTC', 'ETH', 'USDT', 'USDC'];
const twenty =
  'AGLA APT ATOM AVAX BIT BTC BUSD DAI DOGE DOT DYDX EOS ETH FTM LTC MATIC SOL USDC USDT XRP'.split(
    ' ',
  );
const mnt20 = renamed(twenty, 'BIT', 'MNT');
const thirtyTwo = [
  ...mnt20,
  ...'SHIB OP SAND LDO LINK COMP UNI MANA CRV BLUR SUSHI PEPE'.split(' '),
];
const forty = [
  ...without(thirtyTwo, 'BUSD'),
  ...'WLD BEAM AGI FET IMX RNDR GALA APEX SHRAP'.split(' '),
];
const fortyV2 = [...renamed(without(forty, 'DAI'), 'RNDR', 'RENDER'), 'USDE'];
const fortyV3 = renamed(fortyV2, 'MATIC', 'POL');
const fortyV4 = renamed(fortyV3, 'FTM', 'S');
const fortyV5 = renamed(fortyV4, 'EOS', 'A');
const fifty = [...fortyV5, ...'GRAM XAUT HYPE STABLE ENA ARB ASTER ONDO AAVE USD1'.split(' ')];

/**
 * Newest first. A file with other coins is of a list that came later, and no attack. Source:
 * github.com/bybit-exchange/merkle-proof (commit 3f0e2da), read in 2026; the list of fifty is in use since 22 July 2026.
 */
export const BYBIT_COIN_LISTS: readonly BybitCoinList[] = [
  { id: '50', coins: fifty, decimals: eight },
  { id: '40V5', coins: fortyV5, decimals: eight },
  { id: '40V4', coins: fortyV4, decimals: eight },
  { id: '40V3', coins: fortyV3, decimals: eight },
  { id: '40V2', coins: fortyV2, decimals: eight },
  { id: '40', coins: forty, decimals: eight },
  { id: '32', coins: thirtyTwo, decimals: eight },
  { id: 'Mnt20', coins: mnt20, decimals: eight },
  { id: '20', coins: twenty, decimals: eight },
  { id: 'legacy', coins: legacy, decimals: (coin) => (coin.startsWith('USD') ? 4 : 8) },
];

function renamed(coins: readonly string[], from: string, to: string): readonly string[] {
  return coins.map((coin) => (coin === from ? to : coin));
}

function without(coins: readonly string[], gone: string): readonly string[] {
  return coins.filter((coin) => coin !== gone);
}
