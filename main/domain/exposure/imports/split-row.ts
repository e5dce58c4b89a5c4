export type Delimiter = ',' | ';' | '\t';

const QUOTE = 34;

/**
 * Splits one row into cells (RFC 4180). Null where a quotation mark stands in the middle of a cell, or a quoted cell
 * does not end where the next one begins.
 */
export function splitRow(row: string, delimiter: Delimiter): readonly string[] | null {
  if (!row.includes('"')) return row.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ;) {
    const end = endOfCell(row, at, delimiter);
    if (end === -1) return null;
    const cell = readCell(row, at, end);
    if (cell === null) return null;
    cells.push(cell);
    if (end === row.length) return cells;
    if (row.charAt(end) !== delimiter) return null;
    at = end + 1;
  }
}

/** -1 for a quoted cell that never closes. Two quotation marks in a row are one. */
function endOfCell(row: string, at: number, delimiter: Delimiter): number {
  if (row.charCodeAt(at) !== QUOTE) {
    const end = row.indexOf(delimiter, at);
    return end === -1 ? row.length : end;
  }
  let quote = row.indexOf('"', at + 1);
  while (quote !== -1 && row.charCodeAt(quote + 1) === QUOTE) quote = row.indexOf('"', quote + 2);
  return quote === -1 ? -1 : quote + 1;
}

/** Null for a quotation mark inside a cell that does not begin with one. */
function readCell(row: string, at: number, end: number): string | null {
  if (row.charCodeAt(at) !== QUOTE) {
    const bare = row.slice(at, end);
    return bare.includes('"') ? null : bare;
  }
  const quoted = row.slice(at + 1, end - 1);
  return quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted;
}
