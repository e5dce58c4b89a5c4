import type { StatementContents } from './export-format.ts';
import type { SkipReason } from './statement.ts';

/** Why a record does not fit its columns; failed or unfinished ones fit them well. */
const MISFITS: ReadonlySet<SkipReason> = new Set([
  'bad_number',
  'bad_date',
  'empty_asset',
  'empty_cells',
  'unknown_type',
  'duplicate_row',
]);

/**
 * Whether the names of a header were swapped while the cells stayed where they were. `byName` are its `all` sound
 * records read by their names, `byPlace` by the usual order of columns. When columns are moved together with their
 * names, that order gives dates and amounts that are none; when it reads at least as many records, and says something
 * else, nobody can tell which of the two is right.
 */
export function areNamesSwapped(
  byName: StatementContents,
  byPlace: StatementContents,
  all: number,
): boolean {
  if (all === 0) return false;
  const usedOf = ({ rowsSkipped }: StatementContents): number => all - rowsSkipped.length;
  // A column that says what is done leaves out everything when it is read in the wrong place.
  const isLikely = usedOf(byPlace) * 2 >= usedOf(byName);
  return isLikely && misfits(byPlace) <= misfits(byName) && saysOf(byPlace) !== saysOf(byName);
}

function misfits({ rowsSkipped }: StatementContents): number {
  return rowsSkipped.filter(({ reason }) => MISFITS.has(reason)).length;
}

function saysOf({ lines, deposits, withdrawals, firstAt, lastAt }: StatementContents): string {
  return JSON.stringify([lines, deposits, withdrawals, firstAt, lastAt]);
}
