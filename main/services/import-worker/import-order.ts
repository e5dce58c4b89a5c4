import type { ColumnMapping } from '../../domain/exposure/imports/column-mapping.ts';
import type { ColumnsLook } from '../../domain/exposure/imports/look-at-columns.ts';
import type { readStatement } from '../../domain/exposure/imports/read-statement.ts';
import type { ImportFault } from '../../domain/exposure/imports/statement.ts';
import type { Result } from '../../domain/result.ts';

/** What a thread that reads an export is started with. */
export type ImportOrder = {
  readonly fileName: string;
  /** ISO 8601. */
  readonly now: string;
  /** Layouts that the user described. */
  readonly mappings: readonly ColumnMapping[];
  /** Id of the only format that the file may have; null to find out. */
  readonly format: string | null;
};

/** What it is given then: the next bytes, or null after the last. */
export type ImportPiece = Uint8Array | null;

/** What is in an export. */
export type ReadExport = {
  readonly statement: ReturnType<typeof readStatement>;
  /** Its columns, where the file is sound and of no format that is known. */
  readonly look: Result<ColumnsLook, ImportFault> | null;
};

/** What it answers to each piece: how many bytes it has read so far; and to the null, what they say. */
export type ImportAnswer =
  | { readonly kind: 'taken'; readonly bytes: number }
  | { readonly kind: 'read'; readonly read: ReadExport };
