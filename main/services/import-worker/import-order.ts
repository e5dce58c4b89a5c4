import type { ColumnMapping } from '../../domain/exposure/imports/column-mapping.ts';
import type { readStatement } from '../../domain/exposure/imports/read-statement.ts';

/** What a thread that reads an export is started with. */
export type ImportOrder = {
  readonly fileName: string;
  /** ISO 8601. */
  readonly now: string;
  /** Layouts that the user described. */
  readonly mappings: readonly ColumnMapping[];
};

/** What it is given then: the next bytes, or null after the last. */
export type ImportPiece = Uint8Array | null;

/** What it answers to each piece: how many bytes it has read so far; and to the null, what they say. */
export type ImportAnswer =
  | { readonly kind: 'taken'; readonly bytes: number }
  | { readonly kind: 'read'; readonly statement: ReturnType<typeof readStatement> };
