import { Big } from 'big.js';
import { formatDecimal, sumDecimals } from '../decimal.ts';
import { priceAge } from '../prices/judge-price.ts';
import { priceOf } from '../prices/price-of.ts';
import type { Position } from './exposure-score.ts';
import type { Price } from './venue.ts';

/** Prices known at a moment, in the currency that values are wanted in. */
export type PriceTable = {
  readonly currency: string;
  readonly prices: readonly Price[];
  /** ISO 8601 UTC; later prices do not count. */
  readonly at: string;
};

/** A position with its share (0–1) of the value of everything held. */
export type Valued = {
  readonly position: Position;
  readonly share: number;
  /** Exact decimal in the currency of the table; null when shares were counted in coins. */
  readonly value: string | null;
};

/** All positions that could be valued, and what stands beside them. */
export type Valuation = {
  readonly valued: readonly Valued[];
  /** Assets without a price, in no share. */
  readonly unpriced: readonly string[];
  readonly totalValue: string | null;
  /** Oldest price used; null when none was needed. */
  readonly pricesFrom: string | null;
  /** Assets valued at a price that was stale at the table's moment. */
  readonly stalePrices: readonly string[];
};

/**
 * Gives each position its share of the whole. Where everything is one asset without a price, coins are counted
 * instead of money; elsewhere an asset without a price is left out and named.
 */
export function valuePositions(unsorted: readonly Position[], table: PriceTable): Valuation {
  const positions = unsorted.toSorted((a, b) => orderKey(a).localeCompare(orderKey(b)));
  const assets = [...new Set(positions.map(({ asset }) => asset))];
  const prices = new Map(assets.map((asset) => [asset, priceOf(asset, table)]));
  const unpriced = assets.filter((asset) => prices.get(asset) === null);
  if (assets.length === 1 && unpriced.length === 1) return countCoins(positions);
  const priced = positions.flatMap((position) => {
    const price = prices.get(position.asset);
    return price === null || price === undefined
      ? []
      : [{ position, value: price.price.times(position.amount) }];
  });
  const total = priced.reduce((sum, { value }) => sum.plus(value), new Big(0));
  const times = [...prices.values()].flatMap((price) => {
    const at = price?.at ?? null;
    return at === null ? [] : [at];
  });
  return {
    valued: total.eq(0)
      ? []
      : priced.map(({ position, value }) => ({
          position,
          share: value.div(total).toNumber(),
          value: formatDecimal(value),
        })),
    unpriced,
    totalValue: formatDecimal(total),
    pricesFrom: times.toSorted()[0] ?? null,
    stalePrices: assets.filter((asset) => {
      const at = prices.get(asset)?.at ?? null;
      return at !== null && priceAge(at, table.at) === 'stale';
    }),
  };
}

/** Sums of fractions depend on their order in the last digit; in one fixed order they are the same for everyone. */
function orderKey({ holder, asset, arrangement, amount }: Position): string {
  return JSON.stringify([holder.id, asset, arrangement, amount]);
}

/** Sum of values, exact. */
export function addValues(valued: readonly Valued[]): string {
  return formatDecimal(sumDecimals(valued.map(({ value }) => value ?? '0')));
}

function countCoins(positions: readonly Position[]): Valuation {
  const total = sumDecimals(positions.map(({ amount }) => amount));
  const valued = positions.map((position) => ({
    position,
    share: new Big(position.amount).div(total).toNumber(),
    value: null,
  }));
  return { valued, unpriced: [], totalValue: null, pricesFrom: null, stalePrices: [] };
}
