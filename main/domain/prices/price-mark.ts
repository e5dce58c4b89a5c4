import type { DecimalMark } from '../exposure/imports/read-decimal.ts';

/** `54,321` and no more: thousands in one country, a fraction in another. */
const EITHER = /^\d{1,3},\d{3}$/;

/**
 * The decimal mark of all price cells of a file together. A comma counts where no cell has a point and one cell at least
 * cannot mean thousands. `unknown`: only commas that could be either, which is then refused cell by cell.
 */
export function decimalMarkOf(cells: readonly string[]): DecimalMark | 'unknown' {
  const withComma = cells.filter((cell) => cell.includes(','));
  if (withComma.length === 0 || cells.some((cell) => cell.includes('.'))) return '.';
  return withComma.every((cell) => EITHER.test(cell)) ? 'unknown' : ',';
}
