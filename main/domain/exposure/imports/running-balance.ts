import type Big from 'big.js';

/** One record as a running balance sees it. */
export type BalanceStep = {
  readonly record: number;
  /** Unix milliseconds. */
  readonly at: number;
  /** What the record adds, fee included; null when its amount cannot be read. */
  readonly change: Big | null;
  /** What the venue says is there afterwards. */
  readonly balance: Big;
};

/** A running balance followed from its first record to its last. */
export type BalanceWalk = {
  readonly last: BalanceStep;
  /** What was there before the first record; null when that record's amount cannot be read. */
  readonly opening: Big | null;
  /** Records whose balance does not follow from the one before and their own amount. */
  readonly mismatches: readonly number[];
  readonly isEverNegative: boolean;
};

/**
 * Follows the balance column of one wallet by time. Records of the same moment are put in the order in which each
 * begins where another ended, so that the result does not depend on how the file was sorted.
 * Null when there are no steps. Stable: where nothing else decides, the order given is kept.
 */
export function followBalance(steps: readonly BalanceStep[]): BalanceWalk | null {
  const ordered = orderSteps(steps);
  const [first] = ordered;
  const last = ordered.at(-1);
  if (first === undefined || last === undefined) return null;
  const mismatches = ordered.flatMap((step, at) => {
    const before = ordered[at - 1];
    if (before === undefined) return [];
    return openingOf(step)?.eq(before.balance) === true ? [] : [step.record];
  });
  return {
    last,
    opening: openingOf(first),
    mismatches,
    isEverNegative: ordered.some(({ balance }) => balance.lt(0)),
  };
}

function openingOf({ balance, change }: BalanceStep): Big | null {
  return change === null ? null : balance.minus(change);
}

function orderSteps(steps: readonly BalanceStep[]): readonly BalanceStep[] {
  const byTime = steps.toSorted((a, b) => a.at - b.at);
  const ordered: BalanceStep[] = [];
  for (let from = 0; from < byTime.length;) {
    const time = byTime[from]?.at;
    let to = from + 1;
    while (byTime[to]?.at === time) to++;
    const before = ordered.at(-1)?.balance;
    for (const step of orderMoment(byTime.slice(from, to), before)) ordered.push(step);
    from = to;
  }
  return ordered;
}

type Arc<T> = { readonly step: T; readonly from: string; readonly to: string };

/** Orders records of one moment into a chain; the order given when they do not make one. */
export function orderMoment<T extends BalanceStep>(
  moment: readonly T[],
  before: Big | undefined,
): readonly T[] {
  if (moment.length === 1) return moment;
  const arcs = moment.flatMap((step): readonly Arc<T>[] => {
    const from = openingOf(step);
    return from === null ? [] : [{ step, from: from.toFixed(), to: step.balance.toFixed() }];
  });
  if (arcs.length < moment.length) return moment;
  const chain = chainArcs(arcs, startOf(arcs, before?.toFixed()));
  const isWhole =
    chain.length === arcs.length &&
    chain.every(({ from }, at) => at === 0 || from === chain[at - 1]?.to);
  return isWhole ? chain.map(({ step }) => step) : moment;
}

/** Where a chain can begin: at the balance before, else where more arcs leave than arrive, else at zero or anywhere. */
function startOf(arcs: readonly Arc<unknown>[], before: string | undefined): string {
  const surplus = new Map<string, number>();
  const count = (node: string, step: number) => surplus.set(node, (surplus.get(node) ?? 0) + step);
  for (const { from, to } of arcs) {
    count(from, 1);
    count(to, -1);
  }
  const start =
    arcs.find(({ from }) => from === before) ??
    arcs.find(({ from }) => (surplus.get(from) ?? 0) > 0) ??
    arcs.find(({ from }) => from === '0') ??
    arcs[0];
  return start?.from ?? '0';
}

/** Euler path through all arcs (Hierholzer, 1873), in linear time; it is shorter or broken when there is none. */
function chainArcs<T>(arcs: readonly Arc<T>[], start: string): readonly Arc<T>[] {
  const leaving = new Map<string, Arc<T>[]>();
  for (const arc of arcs.toReversed()) {
    const others = leaving.get(arc.from);
    if (others === undefined) leaving.set(arc.from, [arc]);
    else others.push(arc);
  }
  const pending: Arc<T>[] = [];
  const chain: Arc<T>[] = [];
  let node = start;
  for (;;) {
    const next = leaving.get(node)?.pop();
    if (next !== undefined) {
      pending.push(next);
      node = next.to;
      continue;
    }
    const done = pending.pop();
    if (done === undefined) return chain.toReversed();
    chain.push(done);
    node = done.from;
  }
}
