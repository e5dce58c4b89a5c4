import { Big } from 'big.js';
import { formatDecimal, sumDecimals } from '../decimal.ts';
import type { Position } from './exposure-score.ts';

/** How much of one asset lies at venues, and how much in the user's own wallets: counted in coins, without any price. */
export type CoinShare = {
  readonly asset: string;
  /** Exact decimals. */
  readonly atVenues: string;
  readonly inWallets: string;
  /** Of the coins of this asset, 0–1. */
  readonly share: number;
};

/** The shares of the named assets, in their order. */
export function coinShares(
  positions: readonly Position[],
  assets: readonly string[],
): readonly CoinShare[] {
  return assets.flatMap((asset) => {
    const held = positions.filter((one) => one.asset === asset);
    const [atVenues, inWallets] = (['venue', 'wallet'] as const).map((kind) =>
      sumDecimals(held.filter(({ holder }) => holder.kind === kind).map(({ amount }) => amount)),
    );
    if (atVenues === undefined || inWallets === undefined) return [];
    const all = atVenues.plus(inWallets);
    return [
      {
        asset,
        atVenues: formatDecimal(atVenues),
        inWallets: formatDecimal(inWallets),
        share: all.eq(0) ? 0 : new Big(atVenues).div(all).toNumber(),
      },
    ];
  });
}
