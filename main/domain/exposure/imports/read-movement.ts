import type { Row } from './columns.ts';
import { absolute, addExact, exactOf, negate, readExact, ZERO, type Exact } from './exact.ts';
import type { Layout, Operation } from './layout.ts';
import type { LegText, Part } from './legs.ts';
import type { Change, Movement } from './movement.ts';
import { readAmount, type NumberNotation } from './read-amount.ts';
import type { DecimalMark } from './read-decimal.ts';
import { readTime, type DateOrder } from './read-time.ts';
import type { SkipReason } from './statement.ts';

/** What has to be known before the first record: it shows in the first records together. */
export type ReadingHabits = { readonly mark: DecimalMark; readonly order: DateOrder };

type ReadPart = { readonly part: Part; readonly value: Exact | null; readonly unit: string };

/** Makes movements of the rows of a layout. */
export function movementReader(layout: Layout, habits: ReadingHabits): (row: Row) => Movement {
  const remembered = { ...layout, readAsset: remember(layout.readAsset) };
  return (row) => readMovement(row, remembered, habits);
}

function readMovement(row: Row, layout: Layout, habits: ReadingHabits): Movement {
  const type = layout.type(row);
  const operation: AnyOperation = layout.operation(type) ?? UNKNOWN;
  const legs = readLegs(row, operation.legs ?? layout.legs, layout, habits);
  const { at, doubt } = readTime(row, layout.time, habits.order) ?? NO_TIME;
  return {
    record: row.number,
    id: idOf(row, layout),
    reference: cellOf(row, layout.reference),
    type,
    effect: operation.effect,
    staysAtVenue: operation.staysAtVenue === true,
    time: at,
    timeDoubt: doubt,
    changes: legs.flatMap((one) => changeOf(one, row, layout)),
    reason: ruleOf(row, layout) ?? faultOf(legs, at) ?? kindFault(operation.effect, layout),
    badColumn: badColumnOf(legs),
  };
}

/** Loops rather than chains of methods, here and below: a large file has millions of cells. */
function readLegs(
  row: Row,
  readers: Layout['legs'],
  layout: Layout,
  { mark }: ReadingHabits,
): readonly ReadLeg[] {
  const legs: ReadLeg[] = [];
  for (const read of readers) {
    for (const leg of read(row)) legs.push(readLeg(leg, layout, mark));
  }
  return legs;
}

type AnyOperation = Omit<Operation, 'effect'> & { readonly effect: Operation['effect'] | null };

const UNKNOWN: AnyOperation = { effect: null };
const NO_TIME = { at: null, doubt: null } as const;

/** The cell of a column that a layout may lack; columns without a name are no such column. */
function cellOf(row: Row, column: string): string {
  return column === '' ? '' : row.cell(column);
}

/** Where the first column is empty, the others alone do not name a record. */
function idOf(row: Row, { recordId }: Layout): string {
  const cells = recordId.map(row.cell);
  return cells[0] === '' ? '' : cells.join('\n');
}

function ruleOf(row: Row, { skip }: Layout): SkipReason | null {
  return skip.find(({ when }) => when(row))?.reason ?? null;
}

function kindFault(effect: AnyOperation['effect'], { unknownType }: Layout): SkipReason | null {
  return effect === null && unknownType === 'leave_out' ? 'unknown_type' : null;
}

type ReadLeg = {
  readonly leg: LegText;
  readonly parts: readonly ReadPart[];
  readonly balance: Exact | null;
  readonly badColumn: string | null;
};

function readLeg(leg: LegText, { numbers }: Layout, mark: DecimalMark): ReadLeg {
  const parts: ReadPart[] = [];
  for (const part of leg.parts) {
    if (part.text !== '' || !part.isOptional) parts.push(readPart(part, numbers, mark));
  }
  const balance = leg.balance === null ? null : readValue(leg.balance, numbers, mark);
  const badBalance = leg.balance !== null && balance === null ? 'balance' : null;
  return {
    leg,
    parts,
    balance: balance === null ? null : balance.value,
    badColumn: badPartOf(parts) ?? badBalance,
  };
}

function readPart(part: Part, numbers: NumberNotation, mark: DecimalMark): ReadPart {
  const read = readValue(part.text, numbers, mark);
  if (read === null) return { part, value: null, unit: '' };
  return { part, value: signed(read.value, part), unit: read.unit };
}

function badPartOf(parts: readonly ReadPart[]): string | null {
  for (const { part, value } of parts) if (value === null) return part.column;
  return null;
}

type Value = { readonly value: Exact; readonly unit: string };

function readValue(text: string, numbers: NumberNotation, mark: DecimalMark): Value | null {
  const plain = numbers === 'dressed' ? null : readExact(text, mark);
  if (plain !== null) return { value: plain, unit: '' };
  const read = readAmount(text, numbers, mark);
  return read === null ? null : { value: exactOf(read.value), unit: read.unit };
}

function signed(value: Exact, { sign }: Part): Exact {
  if (sign === 'written') return value;
  if (sign === 'negated') return negate(value);
  return sign === 'in' ? absolute(value) : negate(absolute(value));
}

function changeOf({ leg, parts, balance }: ReadLeg, row: Row, layout: Layout): readonly Change[] {
  const [first] = parts;
  const exportName = leg.asset ?? first?.unit ?? '';
  if (first === undefined || exportName === '') return [];
  const asset = layout.readAsset(exportName);
  const wallet = cellOf(row, layout.wallet);
  return [
    {
      exportName,
      asset,
      isMoney: layout.isMoney(asset.asset, cellOf(row, layout.assetClass).toLowerCase()),
      wallet,
      isEarning: asset.isEarning || layout.earningWallet?.test(wallet) === true,
      amount: first.value ?? ZERO,
      net: netOf(parts),
      balance,
    },
  ];
}

/** Null where a part cannot be read. */
function netOf(parts: readonly ReadPart[]): Exact | null {
  let net = ZERO;
  for (const { value } of parts) {
    if (value === null) return null;
    net = net === ZERO ? value : addExact(net, value);
  }
  return net;
}

function badColumnOf(legs: readonly ReadLeg[]): string | null {
  return legs.find(({ badColumn }) => badColumn !== null)?.badColumn ?? null;
}

function faultOf(legs: readonly ReadLeg[], time: number | null): SkipReason | null {
  if (legs.every(isEmpty)) return 'empty_cells';
  if (legs.some(({ leg, parts }) => (leg.asset ?? parts[0]?.unit) === '')) return 'empty_asset';
  if (badColumnOf(legs) !== null) return 'bad_number';
  return time === null ? 'bad_date' : null;
}

function isEmpty({ leg }: ReadLeg): boolean {
  return leg.asset === '' && leg.parts.every(({ text }) => text === '');
}

/** A file repeats few names many times. */
function remember<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = read(name);
    // Few are known of any venue; a file of nothing but names must not fill the memory.
    if (known.size < 10_000) known.set(name, value);
    return value;
  };
}
