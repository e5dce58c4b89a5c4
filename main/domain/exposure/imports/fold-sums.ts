import { addExact, bigOf, negate, writeExact, ZERO, type Exact } from './exact.ts';
import { exactList, type ExactList } from './exact-list.ts';
import { numberList, type NumberList } from './number-list.ts';
import type { Effect } from './layout.ts';
import { isUsed, type Change, type MovementFold, type UsedMovement } from './movement.ts';
import { byTime } from './by-time.ts';
import { isPlausibleTime } from './plausible-time.ts';
import type { Pot } from './pot.ts';
import type { DayChange } from './statement.ts';
import { writeUtcTime } from './utc-time.ts';

type Day = { change: Exact; records: number };
type Sum = {
  readonly change: Change;
  readonly isEarning: boolean;
  amount: Exact;
  at: number;
  readonly days: Map<string, Day>;
};
type Flows = { readonly at: NumberList; readonly net: ExactList };

/**
 * Adds up what a file without a balance column holds. Moves to where the file does not follow leave the total as it is;
 * locked coins are set apart. A coin that goes below zero at some moment was there before the file begins.
 */
export function foldSums(latest: number, leavesOutMoney: boolean): MovementFold<readonly Pot[]> {
  const sums = new Map<string, Sum>();
  const flows = new Map<string, Flows>();
  let before = 0;
  const add = (change: Change, isEarning: boolean, net: Exact, at: number): void => {
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
          addFlow(flowsOf(flows, change.asset.asset), at, change.net);
      }
    },
    finish: () => potsOf(sums, flows),
  };
}

function newSum(change: Change, isEarning: boolean, at: number): Sum {
  return { change, isEarning, amount: ZERO, at, days: new Map() };
}

function addTo(sum: Sum, net: Exact, at: number): void {
  sum.amount = addExact(sum.amount, net);
  sum.at = Math.max(sum.at, at);
  const key = writeUtcTime(at).slice(0, 10);
  const day = sum.days.get(key) ?? { change: ZERO, records: 0 };
  sum.days.set(key, { change: addExact(day.change, net), records: day.records + 1 });
}

function daysOf({ days }: Sum): readonly DayChange[] {
  return [...days]
    .map(([day, { change, records }]) => [day, writeExact(change), records] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function staysInside(effect: Effect | null): boolean {
  return effect === 'inside' || effect === 'lock';
}

type Shift = { readonly isEarning: boolean; readonly net: Exact };

/** Where a change lands. Of a lock with two records, one for each side, the side of free coins is followed. */
function shiftsOf(
  { effect }: UsedMovement,
  change: Change & { readonly net: Exact },
): readonly Shift[] {
  const { isEarning, net } = change;
  if (!staysInside(effect)) return [{ isEarning, net }];
  if (effect === 'inside' || isEarning) return [{ isEarning, net: ZERO }];
  return [
    { isEarning: false, net },
    { isEarning: true, net: negate(net) },
  ];
}

function flowsOf(flows: Map<string, Flows>, asset: string): Flows {
  const known = flows.get(asset);
  if (known !== undefined) return known;
  const list: Flows = { at: numberList(), net: exactList() };
  flows.set(asset, list);
  return list;
}

function addFlow({ at, net }: Flows, time: number, change: Exact): void {
  at.push(time);
  net.push(change);
}

function potsOf(sums: ReadonlyMap<string, Sum>, flows: ReadonlyMap<string, Flows>): readonly Pot[] {
  const belowZero = new Set(
    [...flows].filter(([, list]) => goesBelowZero(list)).map(([asset]) => asset),
  );
  return [...sums.values()].map((sum) => ({
    exportName: sum.change.exportName,
    asset: sum.change.asset,
    wallet: sum.change.wallet,
    isEarning: sum.isEarning,
    amount: bigOf(sum.amount),
    at: sum.at,
    days: daysOf(sum),
    isIncomplete: belowZero.has(sum.change.asset.asset),
    mismatches: [],
  }));
}

/** What happens at one moment counts together: a trade writes what it costs before what it brings. */
function goesBelowZero({ at, net }: Flows): boolean {
  const order = byTime(at);
  let sum = 0n;
  return order.some((index, place) => {
    sum += net.at(index) ?? 0n;
    const next = order[place + 1];
    return sum < 0n && (next === undefined || at.at(next) !== at.at(index));
  });
}
