import type { Price } from '../exposure/venue.ts';
import { priceAge } from './judge-price.ts';

/** What money prices are looked up through where there is none in the wanted one: coins are traded in dollars most, then in euros. */
const BRIDGES = ['USD', 'EUR'] as const;

/**
 * The price of an asset in a currency. `same`: it is that currency. `direct`: a price of it. `derived`: its price in other
 * money (`row`), times what that money costs (`rate`).
 */
export type FoundPrice<P extends Price> =
  | { readonly kind: 'same' }
  | { readonly kind: 'direct'; readonly row: P }
  | { readonly kind: 'derived'; readonly row: P; readonly rate: P };

type Table<P extends Price> = {
  readonly currency: string;
  readonly prices: readonly P[];
  readonly at: string;
};

/** Finds a price up to the table's moment; null where none is known. A direct one that is stale gives way to a derived one that is not. */
export function findPrice<P extends Price>(asset: string, table: Table<P>): FoundPrice<P> | null {
  if (asset === table.currency) return { kind: 'same' };
  const row = newest(asset, table.currency, table);
  const direct = row === null ? null : ({ kind: 'direct', row } as const);
  if (row !== null && priceAge(row.at, table.at) !== 'stale') return direct;
  const derived = BRIDGES.flatMap((bridge) => derive(asset, bridge, table))[0] ?? null;
  if (derived === null || direct === null) return derived ?? direct;
  const isStale = priceAge(earlier(derived.row.at, derived.rate.at), table.at) === 'stale';
  return isStale ? direct : derived;
}

/** The earlier of two moments. */
export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function derive<P extends Price>(asset: string, bridge: string, table: Table<P>) {
  if (asset === bridge || bridge === table.currency) return [];
  const row = newest(asset, bridge, table);
  const rate = newest(bridge, table.currency, table);
  return row === null || rate === null ? [] : [{ kind: 'derived', row, rate } as const];
}

function newest<P extends Price>(asset: string, currency: string, table: Table<P>): P | null {
  return table.prices.reduce<P | null>((best, one) => {
    const fits = one.asset === asset && one.currency === currency && one.at <= table.at;
    return fits && (best === null || one.at > best.at) ? one : best;
  }, null);
}
