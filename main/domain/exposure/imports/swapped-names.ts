import type { CsvTable } from './csv-table.ts';
import type { ExportFormat, StatementContents } from './export-format.ts';

/**
 * Whether the names of a header were swapped while the cells stayed where they were. When columns are moved together
 * with their names, the usual order gives dates and amounts that are none; when it reads at least as many records, and
 * says something else, nobody can tell which of the two is right.
 */
export function areNamesSwapped(
  { usualHeader }: ExportFormat,
  table: CsvTable,
  byName: StatementContents,
  read: (table: CsvTable) => StatementContents,
): boolean {
  const header = usualHeader?.(table.header) ?? null;
  if (header === null || table.records.length === 0) return false;
  const byPlace = read({ ...table, header });
  return (
    byPlace.rowsSkipped.length <= byName.rowsSkipped.length && saysOf(byPlace) !== saysOf(byName)
  );
}

function saysOf({ lines, deposits, withdrawals, firstAt, lastAt }: StatementContents): string {
  return JSON.stringify([lines, deposits, withdrawals, firstAt, lastAt]);
}
