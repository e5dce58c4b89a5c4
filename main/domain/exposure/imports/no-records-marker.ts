const MARKER =
  /^no (?:matching )?(?:records?|data|results?|transactions?)(?: found| available)?\.?$/i;

/** Whether a row only says that there is nothing: `No matching records found.` in its first cell, the others empty. */
export function isNoRecordsMarker(cells: readonly string[]): boolean {
  const [first = ''] = cells;
  return MARKER.test(first.trim()) && cells.slice(1).every((cell) => cell.trim() === '');
}
