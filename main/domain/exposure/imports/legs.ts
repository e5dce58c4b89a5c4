import type { Row } from './columns.ts';

/**
 * How an amount in a cell changes a balance: `written` as it stands there, `negated` the other way round, `in` and
 * `out` by its size alone, whatever its sign.
 */
export type PartSign = 'written' | 'negated' | 'in' | 'out';

/** One amount, still text, with the column to name when it is no number. */
export type Part = {
  readonly text: string;
  readonly column: string;
  readonly sign: PartSign;
  /** An empty cell is no amount; elsewhere it is a fault. */
  readonly isOptional: boolean;
};

/** One change to one balance, still text. The coin is null where the cell of the amount names it (`2.00 ETH`). */
export type LegText = {
  readonly asset: string | null;
  readonly parts: readonly Part[];
  /** What the venue says is there afterwards; null where the file has no such column. */
  readonly balance: string | null;
};

/** What one record changes. */
export type LegReader = (row: Row) => readonly LegText[];

type PartSpec = Omit<Part, 'text'>;

/** An amount with its sign: `amount('change')`, `amount('fee', 'negated').` */
export function amount(column: string, sign: PartSign = 'written'): PartSpec {
  return { column, sign, isOptional: false };
}

/** An amount that some records have; mostly a fee. */
export function maybeAmount(column: string, sign: PartSign = 'written'): PartSpec {
  return { column, sign, isOptional: true };
}

/** A change of the coin that stands in the column `asset`, by the sum of `parts`. */
export function leg(asset: string, parts: readonly PartSpec[], balance?: string): LegReader {
  return (row) => [
    {
      asset: row.cell(asset),
      parts: parts.map((part) => partOf(row, part)),
      balance: balance === undefined ? null : row.cell(balance),
    },
  ];
}

/** A change by cells that hold an amount and the name of its coin: `2.00000000 ETH`. Empty cells change nothing. */
export function legInCell(part: PartSpec): LegReader {
  return (row) =>
    row.cell(part.column) === ''
      ? []
      : [{ asset: null, parts: [partOf(row, part)], balance: null }];
}

/** The same change, where its first cell is filled; a record that leaves it empty has no such leg. */
export function legIfAny(asset: string, parts: readonly PartSpec[], balance?: string): LegReader {
  const read = leg(asset, parts, balance);
  return (row) => (row.cell(parts[0]?.column ?? '') === '' ? [] : read(row));
}

/** A change by a text that is no cell of its own, such as an amount in a note. */
export function legOfText(
  asset: string,
  text: string,
  { column, sign }: Pick<Part, 'column' | 'sign'>,
): LegText {
  return { asset, parts: [{ text, column, sign, isOptional: false }], balance: null };
}

function partOf(row: Row, { column, sign, isOptional }: PartSpec): Part {
  return { text: row.cell(column), column, sign, isOptional };
}
