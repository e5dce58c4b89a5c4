import { formatDecimal, sumDecimals } from '../decimal.ts';
import type { Arrangement } from '../exposure/imports/statement.ts';
import type { BalanceRow } from './exchange-client.ts';
import { readAmount } from './read-amount.ts';
import { readExchangeAsset } from './read-exchange-asset.ts';
import type { ExchangeId } from './read-endpoints.ts';

/** What lies at an exchange, of one coin in one arrangement. Exact decimal; below zero for a debt. */
export type ExchangeBalance = {
  readonly asset: string;
  readonly arrangement: Arrangement;
  readonly amount: string;
};

export type JoinedBalances = {
  readonly balances: readonly ExchangeBalance[];
  /** Entries whose name cannot be that of a coin. They are left out, and their number is shown. */
  readonly unnamed: number;
};

type Row = BalanceRow & { readonly arrangement: Arrangement };

/** Sums all wallets of an account for each coin and arrangement. Null when an amount is none. */
export function joinBalances(venue: ExchangeId, rows: readonly Row[]): JoinedBalances | null {
  const named = rows.filter((row) => !isCountedTwice(row, rows)).map((row) => nameRow(venue, row));
  if (named.some((row) => row !== null && row.amount === null)) return null;
  const known = named.flatMap((row) =>
    row === null || row.amount === null ? [] : [{ ...row, amount: row.amount }],
  );
  const groups = Map.groupBy(known, ({ asset, arrangement }) => `${arrangement} ${asset}`);
  const balances = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const amount = formatDecimal(sumDecimals(group.map((row) => row.amount)));
    return amount === '0' ? [] : [{ ...first, amount }];
  });
  return {
    balances: balances.toSorted(byAsset),
    unnamed: named.filter((row) => row === null).length,
  };
}

function isCountedTwice({ receiptFor, arrangement }: Row, rows: readonly Row[]): boolean {
  return (
    receiptFor !== undefined &&
    rows.some(
      (other) =>
        other.receiptFor === undefined &&
        other.name === receiptFor &&
        other.arrangement === arrangement,
    )
  );
}

/** Null for a name that is none and holds something. */
function nameRow(venue: ExchangeId, { name, receiptFor, amount, arrangement }: Row) {
  const exact = readAmount(amount);
  const read = readExchangeAsset(venue, receiptFor ?? name);
  if (read === null) return exact === '0' ? { asset: '', arrangement, amount: exact } : null;
  return {
    asset: read.asset,
    arrangement: read.isEarning ? ('earn' as const) : arrangement,
    amount: exact,
  };
}

function byAsset(a: ExchangeBalance, b: ExchangeBalance): number {
  return a.asset.localeCompare(b.asset) || a.arrangement.localeCompare(b.arrangement);
}
