import type { CsvTable } from './csv-table.ts';
import type { ImportFault, ImportFormat, ImportScope, Statement } from './statement.ts';

/** What a format says about a header: its own, another's, or its own with something wrong. */
export type HeaderMatch =
  | { readonly kind: 'match' }
  | { readonly kind: 'other' }
  | { readonly kind: 'faulty'; readonly fault: ImportFault };

/** What a format gives back; the rest of a statement is the same for every format. */
export type StatementContents = Omit<Statement, 'format' | 'venue' | 'scope' | 'rowsRead'>;

/** What a format cannot know by itself. */
export type ReadBounds = {
  /** Unix milliseconds; records dated later are implausible. */
  readonly latest: number;
};

/** One layout of export. A new one is one file that makes such a value, and one line in export-formats.ts. */
export type ExportFormat = {
  readonly id: ImportFormat;
  /** Catalogue id of the venue. */
  readonly venue: string;
  readonly scope: ImportScope;
  /** Judges a header by its names, trimmed and in lower case. File names decide nothing. */
  readonly detect: (header: readonly string[]) => HeaderMatch;
  readonly read: (table: CsvTable, bounds: ReadBounds) => StatementContents;
  /** Name of the balance that an asset name of this export stands for: equal across the layouts of a venue. */
  readonly pot: (exportName: string) => string;
};

/** An export that is known and cannot give a balance, with the one to download in its place. */
export type UnsupportedExport = {
  readonly found: string;
  readonly download: ImportFormat;
  /** A header that holds all of these names is this export. */
  readonly columns: readonly string[];
};
