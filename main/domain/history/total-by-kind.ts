import { formatDecimal, sumDecimals } from '../decimal.ts';
import type { CustodyModel } from '../exposure/custody-model.ts';
import type { Position } from '../exposure/exposure-score.ts';

/** How much of an asset was held in one way. */
export type KindTotal = {
  readonly asset: string;
  readonly custody: CustodyModel;
  /** Exact decimal. */
  readonly amount: string;
};

/** Totals of each asset by who holds it, in a fixed order. Lent or staked at an exchange counts as earn. */
export function totalByKind(positions: readonly Position[]): readonly KindTotal[] {
  const groups = Map.groupBy(positions, (one) => `${one.asset} ${custodyOf(one)}`);
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([, group]) => {
      const first = group[0];
      if (first === undefined) return [];
      const amount = formatDecimal(sumDecimals(group.map((one) => one.amount)));
      return [{ asset: first.asset, custody: custodyOf(first), amount }];
    });
}

function custodyOf({ holder, arrangement }: Position): CustodyModel {
  return arrangement === 'earn' && holder.custody === 'exchange_spot'
    ? 'exchange_earn'
    : holder.custody;
}
