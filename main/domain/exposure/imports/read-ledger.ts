import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { formatDecimal } from '../../decimal.ts';
import type { CsvTable, NumberedRecord } from './csv-table.ts';
import type { ReadBounds, StatementContents } from './export-format.ts';
import { importFinding } from './import-finding.ts';
import { followLedgerBalances, type LedgerBalance } from './ledger-balances.ts';
import { countCrossings } from './ledger-crossings.ts';
import { balanceFindings, rowFindings } from './ledger-findings.ts';
import { ledgerHeaderFindings } from './ledger-header.ts';
import type { LedgerLayout } from './ledger-layout.ts';
import { readLedgerRows, type LedgerRows, type UsedRow } from './ledger-rows.ts';
import { isPlausibleTime } from './plausible-time.ts';
import type { ImportFinding, StatementLine } from './statement.ts';
import { writeUtcTime } from './utc-time.ts';

/**
 * Reads a ledger with a running balance. That column is the venue's own word: the newest one of each wallet is what it
 * holds, and the amounts are there to check it.
 */
export function readLedger(
  layout: LedgerLayout,
  table: CsvTable,
  bounds: ReadBounds,
): StatementContents {
  const rows = readLedgerRows(layout, table);
  const balances = followLedgerBalances(rows, bounds.latest);
  const last = table.records.at(-1);
  if (table.isLastRecordUnfinished && last !== undefined && isDoubtful(last, rows, balances)) {
    return readWithout(last, layout, table, bounds);
  }
  return {
    rowsSkipped: rows.left.map(({ row, reason }) => ({ record: row.record, reason })),
    lines: balances.map(lineOf).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    ...periodOf(rows.used, bounds),
    ...countCrossings(layout, rows.used, bounds.latest),
    recordsDigest: digestOf(rows.used),
    findings: findingsOf(layout, table, { rows, balances }, bounds),
  };
}

/** In a file without a last line ending: `0.08` may be all that is left of `0.0848462700`. */
function isDoubtful(
  { number }: NumberedRecord,
  { left }: LedgerRows,
  balances: readonly LedgerBalance[],
): boolean {
  return (
    left.some(({ row, reason }) => row.record === number && reason === 'bad_number') ||
    balances.some(({ walk }) => walk.mismatches.includes(number))
  );
}

function readWithout(
  { number }: NumberedRecord,
  layout: LedgerLayout,
  table: CsvTable,
  bounds: ReadBounds,
): StatementContents {
  const records = table.records.slice(0, -1);
  const contents = readLedger(layout, { ...table, records, isLastRecordUnfinished: false }, bounds);
  return {
    ...contents,
    rowsSkipped: [...contents.rowsSkipped, { record: number, reason: 'truncated_record' }],
    findings: [...contents.findings, importFinding('file_truncated', { record: number })],
  };
}

function lineOf({ asset, exportName, wallet, isEarning, walk }: LedgerBalance): StatementLine {
  return {
    asset: asset.asset,
    exportName,
    wallet,
    arrangement: isEarning ? 'earn' : 'spot',
    amount: formatDecimal(walk.last.balance),
    at: writeUtcTime(walk.last.at),
  };
}

function keyOf({ asset, exportName, wallet }: StatementLine): string {
  return `${asset}\0${exportName}\0${wallet}`;
}

/** The first and last moment, without the implausible ones unless there are no others. */
function periodOf(
  used: readonly UsedRow[],
  { latest }: ReadBounds,
): Pick<StatementContents, 'firstAt' | 'lastAt'> {
  const all = used.map(({ time }) => time);
  const plausible = all.filter((time) => isPlausibleTime(time, latest));
  const times = plausible.length > 0 ? plausible : all;
  if (times.length === 0) return { firstAt: null, lastAt: null };
  return {
    firstAt: writeUtcTime(times.reduce((first, time) => Math.min(first, time))),
    lastAt: writeUtcTime(times.reduce((last, time) => Math.max(last, time))),
  };
}

function digestOf(used: readonly UsedRow[]): string {
  const ids = used.map(({ id }) => id).toSorted();
  return bytesToHex(sha256(utf8ToBytes(ids.join('\n'))));
}

function findingsOf(
  layout: LedgerLayout,
  table: CsvTable,
  { rows, balances }: { readonly rows: LedgerRows; readonly balances: readonly LedgerBalance[] },
  { latest }: ReadBounds,
): readonly ImportFinding[] {
  const header = table.header.map((name) => name.toLowerCase());
  return [
    ...ledgerHeaderFindings(layout, header),
    ...(rows.mark === ',' ? [importFinding('decimal_comma')] : []),
    ...balanceFindings(balances),
    ...rowFindings(rows, layout.types, latest),
  ];
}
