import { canonicalAsset } from '../canonical-asset.ts';
import { readColumns } from './columns.ts';
import type { ExportFormat } from './export-format.ts';
import { amount, leg, maybeAmount } from './legs.ts';
import { tableFormat } from './table-format.ts';
import { isoTime, namedMonth, spreadsheetTime } from './time-notations.ts';

/** What a column can mean in an export that no table describes. */
export type MappedColumns = {
  readonly time: string;
  readonly asset: string;
  /** Above zero comes in, below zero goes out. */
  readonly amount: string;
  /** Comes on top of the amount. */
  readonly fee: string | null;
  /** What is there after the record. */
  readonly balance: string | null;
  /** The kind of movement. */
  readonly kind: string | null;
};

/** What the user said about an unknown export: whose it is, and which column means what. */
export type ColumnMapping = {
  readonly venueName: string;
  /** The whole header, by which the same export is known again. */
  readonly header: readonly string[];
  readonly columns: MappedColumns;
};

/** Format id of everything that was read by a mapping. */
export const MAPPED_FORMAT = 'custom';

/** Words for kinds, in the languages that venues around here write. */
const COMES_IN = /deposit|receive|storting|ontvang|einzahlung/i;
const GOES_OUT = /withdraw|send|sent|opname|verzend|auszahlung/i;

/** Makes a format of a mapping. It gives way to a format that is known. */
export function mappedFormat({ venueName, header, columns }: ColumnMapping): ExportFormat {
  const { names } = readColumns(header);
  const { time, asset, fee, balance, kind } = plainNames(columns);
  const changed = amount(plainName(columns.amount));
  const parts = fee === null ? [changed] : [changed, maybeAmount(fee, 'out')];
  const format = tableFormat({
    id: MAPPED_FORMAT,
    venue: venueName,
    scope: 'venue',
    columns: names,
    time: { columns: [time], notations: [isoTime, namedMonth, spreadsheetTime] },
    numbers: 'dressed',
    legs: [leg(asset, parts, balance ?? undefined)],
    type: kind === null ? { always: 'record' } : { column: kind },
    operations: {},
    patterns: [
      { pattern: COMES_IN, effect: 'deposit' },
      { pattern: GOES_OUT, effect: 'withdrawal' },
      { pattern: /^/, effect: 'transfer' },
    ],
    readAsset: (name) => {
      const coin = canonicalAsset(name) ?? name;
      return { asset: coin, pot: coin, isEarning: false };
    },
  });
  const isSame = (found: readonly string[]): boolean =>
    found.length === names.length && names.every((name) => found.includes(name));
  return {
    ...format,
    detect: (found) => (isSame(found) ? { kind: 'match', fit: 0 } : { kind: 'other' }),
  };
}

/** The first column that a mapping names and the header does not have; null when all are there. */
export function missingColumn({ header, columns }: ColumnMapping): string | null {
  const { names } = readColumns(header);
  const wanted = Object.values(columns).filter((name): name is string => name !== null);
  return wanted.find((name) => !names.includes(plainName(name))) ?? null;
}

function plainNames(columns: MappedColumns): MappedColumns {
  const maybe = (name: string | null): string | null => (name === null ? null : plainName(name));
  return {
    time: plainName(columns.time),
    asset: plainName(columns.asset),
    amount: plainName(columns.amount),
    fee: maybe(columns.fee),
    balance: maybe(columns.balance),
    kind: maybe(columns.kind),
  };
}

function plainName(column: string): string {
  return readColumns([column]).names[0] ?? '';
}
