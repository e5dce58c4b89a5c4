import { balanceColumns, type BalanceColumns } from './balance-columns.ts';
import type { Change, Movement, MovementFold } from './movement.ts';
import { isPlausibleTime } from './plausible-time.ts';
import type { Pot } from './pot.ts';

type Wallet = { readonly change: Change; readonly steps: BalanceColumns };

/**
 * Follows the balance column of every wallet. That column is the venue's own word: its newest value is what is there,
 * and the amounts check it. A record left out for its date or amount still tells what was there after it. One without a
 * plausible time stands with the record before it: a year 2091 must not make it the newest for ever.
 */
export function foldBalances(latest: number, canOwe: boolean): MovementFold<readonly Pot[]> {
  const wallets = new Map<string, Wallet>();
  let before: number | null = null;
  let first: number | null = null;
  return {
    take: (movement) => {
      const { changes } = movement;
      if (!isTelling(movement) || changes.every(({ balance }) => balance === null)) return;
      const { record, time } = movement;
      if (time !== null && isPlausibleTime(time, latest)) before = time;
      first ??= before;
      for (const change of changes) {
        if (change.balance === null) continue;
        const { net, balance } = change;
        stepsOf(wallets, change).push({ record, at: before, written: time, change: net, balance });
      }
    },
    finish: () => [...wallets.values()].flatMap((wallet) => potOf(wallet, first, canOwe)),
  };
}

function isTelling({ reason }: Movement): boolean {
  return reason === null || reason === 'bad_number' || reason === 'bad_date';
}

function stepsOf(wallets: Map<string, Wallet>, change: Change): BalanceColumns {
  // Exports hold no NUL, so that no two wallets share a key.
  // `xbt` and `BTC` are one balance, whichever name a record uses.
  const key = `${change.asset.pot}\0${change.wallet}`;
  const known = wallets.get(key);
  if (known !== undefined) return known.steps;
  const steps = balanceColumns();
  wallets.set(key, { change, steps });
  return steps;
}

function potOf({ change, steps }: Wallet, first: number | null, canOwe: boolean): readonly Pot[] {
  const walk = steps.follow(first);
  if (walk === null) return [];
  const { exportName, asset, wallet, isEarning } = change;
  const { last, mismatches, opening, isEverNegative } = walk;
  return [
    {
      exportName,
      asset,
      wallet,
      isEarning,
      amount: last.balance,
      at: last.at,
      days: null,
      isIncomplete: (isEverNegative && !canOwe) || opening?.eq(0) === false,
      mismatches,
    },
  ];
}
