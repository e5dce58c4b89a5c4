import type { LedgerRow, LedgerRows } from './ledger-rows.ts';
import type { VenueAsset } from './ledger-layout.ts';
import { placeInTime } from './plausible-time.ts';
import { followBalance, type BalanceStep, type BalanceWalk } from './running-balance.ts';

/** The balance column of one wallet of one asset name, followed through the file. */
export type LedgerBalance = {
  readonly exportName: string;
  readonly asset: VenueAsset;
  readonly wallet: string;
  readonly isEarning: boolean;
  readonly walk: BalanceWalk;
};

/**
 * Follows the balance column of every wallet. A record that is left out for its date or amount still tells what was
 * there after it, so its balance takes part; its amount does not.
 */
export function followLedgerBalances(rows: LedgerRows, latest: number): readonly LedgerBalance[] {
  const telling = [...rows.used, ...rows.left.filter(isTelling).map(({ row }) => row)].toSorted(
    (a, b) => a.record - b.record,
  );
  const places = placeInTime(
    telling.map(({ time }) => time),
    latest,
  );
  const wallets = Map.groupBy(
    telling.map((row, at) => ({ row, at: places[at] ?? 0 })),
    // Exports hold no NUL, so that no two wallets share a key.
    ({ row }) => `${row.exportName}\0${row.wallet}`,
  );
  return [...wallets.values()].flatMap((placed): readonly LedgerBalance[] => {
    const walk = followBalance(placed.flatMap(({ row, at }) => stepsOf(row, at)));
    const row = placed[0]?.row;
    if (walk === null || row === undefined) return [];
    const { exportName, asset, wallet, isEarning } = row;
    return [{ exportName, asset, wallet, isEarning, walk }];
  });
}

function isTelling({ row, reason }: LedgerRows['left'][number]): boolean {
  return (reason === 'bad_number' || reason === 'bad_date') && row.balance !== null;
}

function stepsOf(row: LedgerRow, at: number): readonly BalanceStep[] {
  const { record, amount, fee, balance } = row;
  if (balance === null) return [];
  const change = amount === null || fee === null ? null : amount.minus(fee);
  return [{ record, at, change, balance }];
}
