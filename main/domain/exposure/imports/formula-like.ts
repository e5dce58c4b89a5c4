/** What makes a spreadsheet work a cell out, or turn to another cell; full-width forms count for some locales. */
const STARTS = /^[=+@|\t\r\n＝＋－＠]/;
/** A minus is a formula unless a number, an amount of money, or dashes that stand for "empty", follow. */
const MINUS = /^-(?!-*$|[$€£]?[\d.,\s]+(?:[eE][+-]?\d{1,3})?$)/;

/** Whether a spreadsheet could take this cell for a formula. Such cells are read as text and never worked out. */
export function isFormulaLike(cell: string): boolean {
  return STARTS.test(cell) || MINUS.test(cell);
}
