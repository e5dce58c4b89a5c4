import type Big from 'big.js';
import type { CsvTable, NumberedRecord } from './csv-table.ts';
import type { LedgerColumn, LedgerLayout, VenueAsset } from './ledger-layout.ts';
import { readDecimal, type DecimalMark } from './read-decimal.ts';
import { trimSpaces } from './sound-records.ts';
import type { SkipReason } from './statement.ts';
import { readUtcTime } from './utc-time.ts';

/** One record of a ledger with each cell read, or null where it cannot be. */
export type LedgerRow = {
  readonly record: number;
  readonly id: string;
  readonly reference: string;
  /** In lower case. */
  readonly type: string;
  readonly exportName: string;
  readonly asset: VenueAsset;
  readonly isMoney: boolean;
  readonly wallet: string;
  /** The coins are staked, lent or locked by the venue. */
  readonly isEarning: boolean;
  readonly amount: Big | null;
  readonly fee: Big | null;
  readonly balance: Big | null;
  /** Unix milliseconds. */
  readonly time: number | null;
};

/** A record that takes part, with nothing missing. */
export type UsedRow = LedgerRow & {
  readonly amount: Big;
  readonly fee: Big;
  readonly balance: Big;
  readonly time: number;
};

export type LedgerRows = {
  readonly used: readonly UsedRow[];
  readonly left: readonly { readonly row: LedgerRow; readonly reason: SkipReason }[];
  readonly mark: DecimalMark;
};

/** The columns that hold numbers, in the order in which a fault in them is named. */
const NUMBERS = ['amount', 'fee', 'balance'] as const;
const COMMA_DECIMAL = /^-?\d+,\d+$/;

/** Reads every record of a ledger, and says why those are left out that are. */
export function readLedgerRows(layout: LedgerLayout, table: CsvTable): LedgerRows {
  const header = table.header.map((name) => name.toLowerCase());
  const placeOf = (column: LedgerColumn): number => header.indexOf(layout.columns[column]);
  const mark = decimalMark(table, NUMBERS.map(placeOf));
  const read = rowReader(layout, placeOf, mark);
  const seen = new Set<string>();
  const used: UsedRow[] = [];
  const left: { readonly row: LedgerRow; readonly reason: SkipReason }[] = [];
  for (const record of table.records) {
    const row = read(record);
    const reason = seen.has(row.id) ? 'duplicate_row' : reasonToSkip(row);
    if (reason !== null) {
      left.push({ row, reason });
    } else if (isComplete(row)) {
      seen.add(row.id);
      used.push(row);
    }
  }
  return { used, left, mark };
}

/** The first of the number columns whose cell is no number. */
export function badNumberColumn(row: LedgerRow): (typeof NUMBERS)[number] | null {
  return NUMBERS.find((column) => row[column] === null) ?? null;
}

function rowReader(
  layout: LedgerLayout,
  placeOf: (column: LedgerColumn) => number,
  mark: DecimalMark,
): (record: NumberedRecord) => LedgerRow {
  const cellOf = (column: LedgerColumn) => {
    const at = placeOf(column);
    return (cells: readonly string[]): string => trimSpaces(cells[at] ?? '');
  };
  const [id, reference, time, type] = [
    cellOf('id'),
    cellOf('reference'),
    cellOf('time'),
    cellOf('type'),
  ];
  const [assetClass, name, wallet] = [cellOf('assetClass'), cellOf('asset'), cellOf('wallet')];
  const [amount, fee, balance] = [cellOf('amount'), cellOf('fee'), cellOf('balance')];
  const assetOf = remember(layout.readAsset);
  return ({ number, cells }) => {
    const asset = assetOf(name(cells));
    return {
      record: number,
      id: id(cells),
      reference: reference(cells),
      type: type(cells).toLowerCase(),
      exportName: name(cells),
      asset,
      isMoney: layout.isMoney(asset.asset, assetClass(cells).toLowerCase()),
      wallet: wallet(cells),
      isEarning: asset.isEarning || layout.earningWallet.test(wallet(cells)),
      amount: readDecimal(amount(cells), mark),
      fee: readDecimal(fee(cells), mark),
      balance: readDecimal(balance(cells), mark),
      time: readUtcTime(time(cells)),
    };
  };
}

/** A file repeats few names many times. */
function remember<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = read(name);
    known.set(name, value);
    return value;
  };
}

/** Kraken writes a movement first without id and balance, and again with both once it is settled. */
function reasonToSkip(row: LedgerRow): SkipReason | null {
  if (row.id === '') return 'pending_without_txid';
  if (row.exportName === '') return 'empty_asset';
  if (badNumberColumn(row) !== null) return 'bad_number';
  return row.time === null ? 'bad_date' : null;
}

function isComplete(row: LedgerRow): row is UsedRow {
  return badNumberColumn(row) === null && row.time !== null;
}

/** A comma is the decimal mark only in a file that does not separate cells by commas and writes numbers with one. */
function decimalMark(table: CsvTable, places: readonly number[]): DecimalMark {
  if (table.delimiter === ',') return '.';
  const hasComma = table.records.some(({ cells }) =>
    places.some((at) => COMMA_DECIMAL.test(trimSpaces(cells[at] ?? ''))),
  );
  return hasComma ? ',' : '.';
}
