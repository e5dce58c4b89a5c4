/** What makes a spreadsheet work a cell out, or turn to another cell; full-width forms count for some locales. */
const STARTS = /^[=+@|\t\r\n＝＋－＠]/;
/** A minus is a formula unless a number, an amount of money, or dashes that stand for "empty", follow. */
const MINUS = /^-(?!-*$|[$€£]?[\d.,\s]+(?:[eE][+-]?\d{1,3})?$)/;

const BEGINS_PLAINLY = /^[0-9A-Za-z]/;

/** Whether a spreadsheet could take this cell for a formula. Such cells are read as text and never worked out. */
export function isFormulaLike(cell: string): boolean {
  // Asked first because almost every cell of millions begins so.
  return !BEGINS_PLAINLY.test(cell) && (STARTS.test(cell) || MINUS.test(cell));
}
