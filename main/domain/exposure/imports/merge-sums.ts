import { formatDecimal, sumDecimals } from '../../decimal.ts';
import type { Statement, StatementLine } from './statement.ts';

type Source = Pick<Statement, 'firstAt' | 'lastAt' | 'lines'>;

type Period = {
  readonly index: number;
  /** Unix milliseconds of the first and last record. */
  readonly from: number;
  readonly to: number;
};

/**
 * What files without the venue's own totals add up to, each day once. Of files that overlap on a day the one with the
 * most records of that day counts, of equal ones the later in the list; a file that ends before the other begins on
 * that day counts beside it. One that ends in the very second in which the other begins overlaps with it: mostly that is the
 * same record, cut with both ends included, and only days are kept here, so that counting both could count coins twice.
 * Each wallet is looked at by itself: some venues let users download one at a time.
 */
export function mergeSums<T extends Source>(
  sources: readonly T[],
  potOf: (source: T, line: StatementLine) => string,
): readonly StatementLine[] {
  const wallets = new Set(sources.flatMap(({ lines }) => lines.map(({ wallet }) => wallet)));
  return [...wallets].flatMap((wallet) => {
    const ofWallet = sources.map((source) => ({
      ...source,
      lines: source.lines.filter((line) => line.wallet === wallet),
    }));
    return mergeWallet(ofWallet, potOf);
  });
}

function mergeWallet<T extends Source>(
  sources: readonly T[],
  potOf: (source: T, line: StatementLine) => string,
): readonly StatementLine[] {
  const summed = sources.map((source) => source.lines.filter(({ days }) => days !== undefined));
  const counted = countedDays(sources, summed);
  const lines = sources.flatMap((source, index) =>
    (summed[index] ?? []).map((line) => ({ line, index, pot: potOf(source, line) })),
  );
  const pots = Map.groupBy(lines, ({ line, pot }) => `${pot}\0${line.arrangement}`);
  return [...pots.values()].flatMap((group) => {
    const newest = group.reduce((best, one) => (isNewer(one.line, best.line) ? one : best));
    const days = group.flatMap(({ line, index }) =>
      (line.days ?? []).filter(([day]) => counted.get(day)?.has(index) === true),
    );
    const amount = formatDecimal(sumDecimals(days.map(([, change]) => change)));
    return [{ ...newest.line, amount, days }];
  });
}

function isNewer(one: StatementLine, other: StatementLine): boolean {
  return Date.parse(one.at) >= Date.parse(other.at);
}

/** For each day the files that count. */
function countedDays(
  sources: readonly Source[],
  summed: readonly (readonly StatementLine[])[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const periods = sources.map(({ firstAt, lastAt }, index): Period => ({
    index,
    from: firstAt === null ? Infinity : Date.parse(firstAt),
    to: lastAt === null ? -Infinity : Date.parse(lastAt),
  }));
  const records = summed.map(recordsByDay);
  const days = new Set(records.flatMap((of) => [...of.keys()]));
  return new Map(
    [...days].map((day) => {
      const recordsOn = ({ index }: Period): number => records[index]?.get(day) ?? 0;
      const ranked = periods
        .filter((period) => recordsOn(period) > 0)
        .toSorted((a, b) => recordsOn(b) - recordsOn(a) || b.index - a.index);
      return [day, new Set(beside(ranked).map(({ index }) => index))];
    }),
  );
}

function recordsByDay(lines: readonly StatementLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { days } of lines) {
    for (const [day, , records] of days ?? []) counts.set(day, (counts.get(day) ?? 0) + records);
  }
  return counts;
}

/** The best period, and those that do not overlap with it or with each other. */
function beside(ranked: readonly Period[]): readonly Period[] {
  return ranked.reduce<readonly Period[]>(
    (kept, one) =>
      kept.every(({ from, to }) => one.to < from || one.from > to) ? [...kept, one] : kept,
    [],
  );
}
