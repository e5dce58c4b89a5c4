import type { ExportedFile } from '../../preload/wallet-shapes.ts';
import type { DailyHoldings } from '../domain/history/daily-holdings.ts';
import { readHeld } from '../domain/history/held-text.ts';
import { totalByKind } from '../domain/history/total-by-kind.ts';
import type { Snapshot } from '../domain/profile/profile.ts';
import { toCell } from '../domain/wallet/exports/csv-cell.ts';

/** A line of a table: names of columns with their cells. Numbers and days need no guarding. */
type Row = Readonly<Record<string, string | number | null>>;

type HistoryTable = {
  readonly table: 'days' | 'holdings';
  readonly format: 'csv' | 'json';
  readonly snapshots: readonly Snapshot[];
  readonly holdings: readonly DailyHoldings[];
};

/**
 * The history as a file that other programs read: column names are English and stay, amounts are exact with a point, days
 * are UTC. No cell of the CSV (RFC 4180) can be taken for a formula.
 */
export function writeHistoryFile({
  table,
  format,
  snapshots,
  holdings,
}: HistoryTable): ExportedFile {
  const rows = table === 'days' ? snapshots.map(dayRow) : holdings.flatMap(holdingRows);
  const name = `holdfast-history-${table}`;
  return format === 'json'
    ? {
        fileName: `${name}.json`,
        mediaType: 'application/json',
        text: `${JSON.stringify(rows, null, 1)}\n`,
      }
    : { fileName: `${name}.csv`, mediaType: 'text/csv', text: toCsv(COLUMNS[table], rows) };
}

const COLUMNS = {
  days: ['day', 'at', 'method', 'method_revision', 'score', 'custodial_share', 'readiness'],
  holdings: ['from_day', 'asset', 'custody', 'amount'],
} as const;

function dayRow(one: Snapshot): Row {
  return {
    day: one.day,
    at: one.at,
    method: one.method,
    method_revision: one.methodRevision,
    score: one.score,
    custodial_share: one.custodialShare,
    readiness: one.readiness,
  };
}

function holdingRows({ day, held }: DailyHoldings): readonly Row[] {
  return totalByKind(readHeld(held)).map((total) => ({ from_day: day, ...total }));
}

function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  const cellOf = (value: string | number | null | undefined): string =>
    typeof value === 'string' ? toCell(value) : String(value ?? '');
  const lines = rows.map((row) => columns.map((column) => cellOf(row[column])));
  return [columns, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
