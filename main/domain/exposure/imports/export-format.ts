import type { NumberedRecord } from './csv-table.ts';
import type { Delimiter } from './split-row.ts';
import type { ImportFault, ImportScope, Statement } from './statement.ts';

/** What a format says about a header: its own, another's, or its own with something wrong. */
export type HeaderMatch =
  /** `fit`: how well; of two formats the better one is meant. */
  | { readonly kind: 'match'; readonly fit: number }
  | { readonly kind: 'other' }
  /** `share` of the names that are there. */
  | { readonly kind: 'faulty'; readonly share: number; readonly fault: ImportFault };

/** What a format gives back; the rest of a statement is the same for every format. */
export type StatementContents = Omit<Statement, 'format' | 'venue' | 'scope' | 'rowsRead'>;

/** What a format cannot know by itself. */
export type ReadBounds = {
  /** Unix milliseconds; records dated later are implausible. */
  readonly latest: number;
};

/** What is known of a table before its records are read. */
export type TableOpening = {
  readonly header: readonly string[];
  readonly delimiter: Delimiter;
  /** Rows above the header. */
  readonly above: readonly (readonly string[])[];
  /** The first records, for what no single one shows. They are taken again one by one. */
  readonly peek: readonly NumberedRecord[];
};

/**
 * Reads records one after the other. It keeps sums and what is compared at the end, never the records themselves, so
 * that a ledger of a million rows can stream through.
 */
export type RecordFold = {
  readonly take: (record: NumberedRecord) => void;
  /** What the records so far say; more may follow. */
  readonly finish: () => FoldedRecords;
};

/** What the records of a file say together. */
export type FoldedRecords = {
  readonly contents: StatementContents;
  /** Records that a file cut off in the middle of a cell would explain. */
  readonly doubtful: ReadonlySet<number>;
};

/** One layout of export. A new one is one file that makes such a value, and one line in export-formats.ts. */
export type ExportFormat = {
  readonly id: string;
  /** Catalogue id of the venue. */
  readonly venue: string;
  readonly scope: ImportScope;
  /** Formats of a venue with the same book tell of the same coins, those with different ones of coins beside them. */
  readonly book: string;
  /** Judges the names of a header, as columns.ts gives them. File names decide nothing. */
  readonly detect: (names: readonly string[]) => HeaderMatch;
  /** The header with its names in the usual order; null where they stand so. Absent where no order is usual. */
  readonly usualHeader?: (header: readonly string[]) => readonly string[] | null;
  readonly start: (opening: TableOpening, bounds: ReadBounds) => RecordFold;
  /** Name of the balance that an asset name of this export stands for: equal across the layouts of a venue. */
  readonly pot: (exportName: string) => string;
};
