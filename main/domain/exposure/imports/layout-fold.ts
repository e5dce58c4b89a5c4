import { formatDecimal } from '../../decimal.ts';
import { readColumns, rowReader } from './columns.ts';
import { writeExact } from './exact.ts';
import type { ReadBounds, RecordFold, StatementContents, TableOpening } from './export-format.ts';
import { foldBalances } from './fold-balances.ts';
import { foldCrossings } from './fold-crossings.ts';
import { foldDisputedFees } from './fold-disputed-fees.ts';
import { foldNotices } from './fold-notices.ts';
import { foldPeriod } from './fold-period.ts';
import { foldSums } from './fold-sums.ts';
import { importFinding } from './import-finding.ts';
import type { Layout } from './layout.ts';
import { layoutHeaderFindings } from './layout-header.ts';
import { isUsed, type Movement } from './movement.ts';
import type { Pot } from './pot.ts';
import { potFindings } from './pot-findings.ts';
import { movementReader } from './read-movement.ts';
import { recordIds, type RecordIds } from './record-ids.ts';
import { readingHabits } from './reading-habits.ts';
import { trimSpaces } from './sound-records.ts';
import type { StatementLine } from './statement.ts';
import { writeUtcTime } from './utc-time.ts';

/** Reads the records of a layout one after the other. */
export function startLayout(
  layout: Layout,
  opening: TableOpening,
  { latest }: ReadBounds,
): RecordFold {
  const { rowOf, read, findings: headerFindings } = openTable(layout, opening);
  const disputed = foldDisputedFees(layout.disputedFee);
  const folds = startFolds(layout, latest);
  const allFolds = Object.values(folds);
  const kept = newRecords(accountAbove(layout, opening.above));
  return {
    take: ({ number, cells, isCopy = false }) => {
      const row = rowOf(number, cells);
      const movement = withoutCopies(read(row), kept.ids, isCopy);
      disputed.take(row, movement);
      keep(kept, movement);
      kept.account ||= layout.account?.(row) ?? '';
      for (const fold of allFolds) fold.take(movement);
    },
    finish: () => {
      const pots = [...folds.balances.finish(), ...folds.sums.finish()];
      const findings = [...headerFindings, ...potFindings(pots, kept.locked, layout)];
      return {
        contents: {
          account: kept.account,
          rowsSkipped: [...kept.skipped],
          lines: pots.map(lineOf).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
          ...folds.period.finish(),
          ...folds.crossings.finish(),
          recordsDigest: kept.ids.digest(),
          findings: [...findings, ...folds.notices.finish(), ...disputed.finish()],
        },
        doubtful: doubtfulRecords(kept, pots),
      };
    },
  };
}

function openTable(layout: Layout, { header, delimiter, peek }: TableOpening) {
  const columns = readColumns(header);
  const rowOf = rowReader(columns, layout.emptyMarks);
  const first = peek.map(({ number, cells }) => rowOf(number, cells));
  const habits = readingHabits(layout, first, delimiter);
  const findings = [
    ...layoutHeaderFindings(layout.columns, columns.names),
    ...(habits.mark === ',' ? [importFinding('decimal_comma')] : []),
  ];
  return { rowOf, read: movementReader(layout, habits), findings };
}

/** The account that a line above the header names: `UID:4719,Name:`. */
function accountAbove({ accountLine }: Layout, above: TableOpening['above']): string {
  if (accountLine === null) return '';
  const lines = above.map((cells) => accountLine.exec(cells.join(','))?.[1] ?? '');
  return trimSpaces(lines.find((one) => one !== '') ?? '');
}

function startFolds({ pairsStayInside, leavesOutMoney, canOwe }: Layout, latest: number) {
  return {
    period: foldPeriod(latest),
    crossings: foldCrossings(latest, pairsStayInside),
    balances: foldBalances(latest, canOwe),
    sums: foldSums(latest, leavesOutMoney),
    notices: foldNotices(latest),
  };
}

/** What is kept of single records. */
type KeptRecords = {
  account: string;
  readonly ids: RecordIds;
  readonly skipped: StatementContents['rowsSkipped'][number][];
  readonly locked: Set<string>;
};

function newRecords(account: string): KeptRecords {
  return { account, ids: recordIds(), skipped: [], locked: new Set() };
}

/** Only a record with a name of its own can be told to be a copy: two equal trades in one second are two trades. */
function withoutCopies(movement: Movement, ids: RecordIds, isCopy: boolean): Movement {
  const isSeen = movement.id !== '' && ids.has(movement.id);
  return isSeen || (isCopy && isUsed(movement))
    ? { ...movement, reason: 'duplicate_row' }
    : movement;
}

function keep(kept: KeptRecords, movement: Movement): void {
  const { record, id, reason } = movement;
  if (reason !== null) kept.skipped.push({ record, reason });
  if (!isUsed(movement)) return;
  if (id === '') kept.ids.addContents(contentsOf(movement));
  else kept.ids.addNamed(id);
  if (movement.effect !== 'lock') return;
  for (const { exportName } of movement.changes) kept.locked.add(exportName);
}

function contentsOf({ time, type, changes }: Movement): string {
  const parts = changes.map(
    ({ exportName, wallet, net }) =>
      `${exportName}\0${wallet}\0${net === null ? '' : writeExact(net)}`,
  );
  return [time, type, ...parts].join('\0');
}

/** Records that a cut in the middle of a cell would explain. */
function doubtfulRecords({ skipped }: KeptRecords, pots: readonly Pot[]): ReadonlySet<number> {
  const unreadable = skipped.filter(
    ({ reason }) => reason === 'bad_number' || reason === 'bad_date',
  );
  return new Set([
    ...unreadable.map(({ record }) => record),
    ...pots.flatMap(({ mismatches }) => mismatches),
  ]);
}

function lineOf({ asset, exportName, wallet, isEarning, amount, at, days }: Pot): StatementLine {
  return {
    asset: asset.asset,
    exportName,
    wallet,
    arrangement: isEarning ? 'earn' : 'spot',
    amount: formatDecimal(amount),
    at: writeUtcTime(at),
    ...(days === null ? {} : { days }),
  };
}

function keyOf({ asset, exportName, wallet, arrangement }: StatementLine): string {
  return `${asset}\0${exportName}\0${wallet}\0${arrangement}`;
}
