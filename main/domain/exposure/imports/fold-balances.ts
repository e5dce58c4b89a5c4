import type { Big } from 'big.js';
import type { Change, Movement, MovementFold } from './movement.ts';
import { EARLIEST, isPlausibleTime } from './plausible-time.ts';
import type { Pot } from './pot.ts';
import { followBalance } from './running-balance.ts';

type StoredStep = {
  readonly record: number;
  /** Null before the first record with a plausible time. */
  readonly at: number | null;
  readonly written: number | null;
  readonly change: Big | null;
  readonly balance: Big;
};

type Wallet = { readonly change: Change; readonly steps: StoredStep[] };

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
      const telling = movement.changes.filter(({ balance }) => balance !== null);
      if (!isTelling(movement) || telling.length === 0) return;
      const { record, time } = movement;
      if (time !== null && isPlausibleTime(time, latest)) before = time;
      first ??= before;
      for (const change of telling) {
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

function stepsOf(wallets: Map<string, Wallet>, change: Change): StoredStep[] {
  // Exports hold no NUL, so that no two wallets share a key.
  const key = `${change.exportName}\0${change.wallet}`;
  const known = wallets.get(key);
  if (known !== undefined) return known.steps;
  const steps: StoredStep[] = [];
  wallets.set(key, { change, steps });
  return steps;
}

function potOf({ change, steps }: Wallet, first: number | null, canOwe: boolean): readonly Pot[] {
  const walk = followBalance(
    steps.map(({ at, written, ...step }) => ({ ...step, at: at ?? first ?? written ?? EARLIEST })),
  );
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
