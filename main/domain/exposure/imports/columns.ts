import { trimSpaces } from './sound-records.ts';

/** The names above a table, as formats ask for them. */
export type Columns = {
  /** In lower case, an offset in brackets taken out (`time(utc)`), the second of two equal ones numbered (`unit 2`). */
  readonly names: readonly string[];
  /** Minutes that the times of a column are ahead of UTC, where its name says so: `Time(UTC+08:00)` → 480. */
  readonly offsets: ReadonlyMap<string, number>;
};

const OFFSET = /\(utc([+-])(\d{1,2})(?::?(\d\d))?\)/;

/** Reads a header. Its order is free; the cells of a record are found by name. */
export function readColumns(header: readonly string[]): Columns {
  const offsets = new Map<string, number>();
  const seen = new Map<string, number>();
  const names = header.map((cell) => {
    const written = trimSpaces(cell).toLowerCase();
    const bare = written.replace(OFFSET, '(utc)');
    const count = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, count);
    const name = count === 1 || bare === '' ? bare : `${bare} ${count}`;
    const minutes = offsetOf(written);
    if (minutes !== null) offsets.set(name, minutes);
    return name;
  });
  return { names, offsets };
}

function offsetOf(name: string): number | null {
  const [, sign, hours = '0', minutes = '0'] = OFFSET.exec(name) ?? [];
  if (sign === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** One record of a table, its cells found by the name of their column. */
export type Row = {
  readonly number: number;
  readonly columns: Columns;
  /** Without blanks around it; empty where the file has no such column. */
  readonly cell: (column: string) => string;
};

/** Makes rows of the records below a header. Cells that hold nothing but one of `emptyMarks` are empty. */
export function rowReader(
  columns: Columns,
  emptyMarks: readonly string[],
): (number: number, cells: readonly string[]) => Row {
  const places = new Map(columns.names.map((name, at) => [name, at]));
  return (number, cells) => ({
    number,
    columns,
    cell: (column) => {
      const at = places.get(column);
      const text = at === undefined ? '' : trimSpaces(cells[at] ?? '');
      return emptyMarks.includes(text) ? '' : text;
    },
  });
}
