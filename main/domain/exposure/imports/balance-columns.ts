import type { Big } from 'big.js';
import { bigOf, tenTo, type Exact } from './exact.ts';
import { byTime } from './by-time.ts';
import { exactList, type ExactList } from './exact-list.ts';
import { countList, numberList } from './number-list.ts';
import { EARLIEST } from './plausible-time.ts';
import { orderMoment, type BalanceStep, type BalanceWalk } from './running-balance.ts';

/** One record of a wallet whose balance the venue writes. */
export type WrittenStep = {
  readonly record: number;
  /** Unix milliseconds; null before the first record of the file with a plausible time. */
  readonly at: number | null;
  /** The time in the record itself. */
  readonly written: number | null;
  readonly change: Exact | null;
  readonly balance: Exact;
};

/** The records of one wallet, kept as columns of numbers: some forty bytes each. */
export type BalanceColumns = {
  readonly push: (step: WrittenStep) => void;
  /** What `followBalance` says of them. `first` is the first plausible time of the file. */
  readonly follow: (first: number | null) => BalanceWalk | null;
};

/** No records yet. */
export function balanceColumns(): BalanceColumns {
  const records = countList();
  const [times, written] = [numberList(), numberList()];
  const [changes, balances] = [exactList(), exactList()];
  return {
    push: (step) => {
      records.push(step.record);
      times.push(step.at ?? NaN);
      written.push(step.written ?? NaN);
      changes.push(step.change);
      balances.push(step.balance);
    },
    follow: (first) => {
      const at = new Float64Array(records.length());
      for (let index = 0; index < at.length; index++) {
        const time = known(times.at(index)) ?? first ?? known(written.at(index));
        at[index] = time ?? EARLIEST;
      }
      return walk({ at, record: records.at, ...atOnePlace(changes, balances) });
    },
  };
}

function known(time: number): number | null {
  return Number.isNaN(time) ? null : time;
}

/** Units of one size. */
type Columns = {
  readonly at: Float64Array;
  readonly record: (index: number) => number;
  readonly change: (index: number) => bigint | null;
  readonly balance: (index: number) => bigint;
  readonly places: number;
};

function atOnePlace(
  changes: ExactList,
  balances: ExactList,
): Pick<Columns, 'change' | 'balance' | 'places'> {
  const places = Math.max(changes.places(), balances.places());
  const more = tenTo(places - changes.places());
  const moreOfBalance = tenTo(places - balances.places());
  return {
    places,
    change: (index) => {
      const units = changes.at(index);
      return units === null || more === 1n ? units : units * more;
    },
    balance: (index) => (balances.at(index) ?? 0n) * moreOfBalance,
  };
}

function walk(columns: Columns): BalanceWalk | null {
  const { record, change, balance } = columns;
  const order = orderSteps(columns);
  const [first] = order;
  const last = order.at(-1);
  if (first === undefined || last === undefined) return null;
  const mismatches: number[] = [];
  let isEverNegative = false;
  let before: bigint | null = null;
  for (const index of order) {
    const after = balance(index);
    const changed = change(index);
    const opening = changed === null ? null : after - changed;
    if (before !== null && opening !== before) mismatches.push(record(index));
    isEverNegative ||= after < 0n;
    before = after;
  }
  const { change: firstChange, balance: firstBalance } = stepOf(columns, first);
  const opening = firstChange === null ? null : firstBalance.minus(firstChange);
  return { last: stepOf(columns, last), opening, mismatches, isEverNegative };
}

/** By time, and within one moment as a chain. */
function orderSteps(columns: Columns): Uint32Array {
  const order = byTime({
    at: (index) => columns.at[index] ?? NaN,
    length: () => columns.at.length,
  });
  for (let from = 0; from < order.length;) {
    const time = columns.at[order[from] ?? 0];
    let to = from + 1;
    while (to < order.length && columns.at[order[to] ?? 0] === time) to++;
    if (to - from > 1) {
      const moment = Array.from(order.subarray(from, to), (index) => stepOf(columns, index));
      const before = from === 0 ? undefined : stepOf(columns, order[from - 1] ?? 0).balance;
      order.set(
        orderMoment(moment, before).map(({ index }) => index),
        from,
      );
    }
    from = to;
  }
  return order;
}

type IndexedStep = BalanceStep & { readonly index: number };

function stepOf({ at, record, change, balance, places }: Columns, index: number): IndexedStep {
  const toBig = (units: bigint): Big => bigOf({ units, places });
  const changed = change(index);
  return {
    index,
    record: record(index),
    at: at[index] ?? EARLIEST,
    change: changed === null ? null : toBig(changed),
    balance: toBig(balance(index)),
  };
}
