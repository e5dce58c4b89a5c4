import { Big } from 'big.js';
import { formatDecimal } from '../../decimal.ts';
import type { Effect } from './layout.ts';
import { isUsed, type Change, type MovementFold, type UsedMovement } from './movement.ts';
import { isPlausibleTime } from './plausible-time.ts';
import type { Pot } from './pot.ts';
import type { DayChange } from './statement.ts';
import { writeUtcTime } from './utc-time.ts';

type Day = { change: Big; records: number };
type Sum = {
  readonly change: Change;
  readonly isEarning: boolean;
  amount: Big;
  at: number;
  readonly days: Map<string, Day>;
};
type Flow = { readonly at: number; readonly net: Big };

/**
 * Adds up what a file without a balance column holds. Moves to where the file does not follow leave the total as it is;
 * locked coins are set apart. A coin that goes below zero at some moment was there before the file begins.
 */
export function foldSums(latest: number, leavesOutMoney: boolean): MovementFold<readonly Pot[]> {
  const sums = new Map<string, Sum>();
  const flows = new Map<string, Flow[]>();
  let before = 0;
  const add = (change: Change, isEarning: boolean, net: Big, at: number): void => {
    const key = `${change.exportName}\0${change.wallet}\0${isEarning}`;
    const sum = sums.get(key) ?? newSum(change, isEarning, at);
    sums.set(key, sum);
    addTo(sum, net, at);
  };
  return {
    take: (movement) => {
      if (!isUsed(movement)) return;
      if (isPlausibleTime(movement.time, latest)) before = movement.time;
      const at = before === 0 ? movement.time : before;
      for (const change of movement.changes) {
        if (change.balance !== null || (leavesOutMoney && change.isMoney)) continue;
        for (const { isEarning, net } of shiftsOf(movement, change))
          add(change, isEarning, net, at);
        if (!staysInside(movement.effect))
          listOf(flows, change.asset.asset).push({ at, net: change.net });
      }
    },
    finish: () => potsOf(sums, flows),
  };
}

function newSum(change: Change, isEarning: boolean, at: number): Sum {
  return { change, isEarning, amount: new Big(0), at, days: new Map() };
}

function addTo(sum: Sum, net: Big, at: number): void {
  sum.amount = sum.amount.plus(net);
  sum.at = Math.max(sum.at, at);
  const key = writeUtcTime(at).slice(0, 10);
  const day = sum.days.get(key) ?? { change: new Big(0), records: 0 };
  sum.days.set(key, { change: day.change.plus(net), records: day.records + 1 });
}

function daysOf({ days }: Sum): readonly DayChange[] {
  return [...days]
    .map(([day, { change, records }]) => [day, formatDecimal(change), records] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function staysInside(effect: Effect | null): boolean {
  return effect === 'inside' || effect === 'lock';
}

type Shift = { readonly isEarning: boolean; readonly net: Big };

/** Where a change lands. Of a lock with two records, one for each side, the side of free coins is followed. */
function shiftsOf(
  { effect }: UsedMovement,
  change: Change & { readonly net: Big },
): readonly Shift[] {
  const { isEarning, net } = change;
  if (!staysInside(effect)) return [{ isEarning, net }];
  if (effect === 'inside' || isEarning) return [{ isEarning, net: new Big(0) }];
  return [
    { isEarning: false, net },
    { isEarning: true, net: net.times(-1) },
  ];
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}

function potsOf(
  sums: ReadonlyMap<string, Sum>,
  flows: ReadonlyMap<string, readonly Flow[]>,
): readonly Pot[] {
  const belowZero = new Set(
    [...flows].filter(([, list]) => goesBelowZero(list)).map(([asset]) => asset),
  );
  return [...sums.values()].map((sum) => ({
    exportName: sum.change.exportName,
    asset: sum.change.asset,
    wallet: sum.change.wallet,
    isEarning: sum.isEarning,
    amount: sum.amount,
    at: sum.at,
    days: daysOf(sum),
    isIncomplete: belowZero.has(sum.change.asset.asset),
    mismatches: [],
  }));
}

/** What happens at one moment counts together: a trade writes what it costs before what it brings. */
function goesBelowZero(flows: readonly Flow[]): boolean {
  const byTime = flows.toSorted((a, b) => a.at - b.at);
  let sum = new Big(0);
  return byTime.some(({ at, net }, index) => {
    sum = sum.plus(net);
    return byTime[index + 1]?.at !== at && sum.lt(0);
  });
}
