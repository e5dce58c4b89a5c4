import type { ImportCode } from '../main/domain/exposure/imports/statement.ts';
import type { Call, Empty } from './call.ts';
import type { ColumnsLook, ImportPreview, PreviewInput } from './shapes.ts';

/** A file that is too large for one message, handed over in pieces. One at a time; it is read while it comes. */
export type ImportCalls = {
  /** `size` in bytes, at most 512 MiB. Ends a hand-over that was open. */
  'import.begin': Call<
    { fileName: string; size: number } & Pick<PreviewInput, 'mapping' | 'format'>,
    { session: string },
    'missing_column'
  >;
  /** The next piece, at most 4 MiB. Tells how many bytes of all are read so far. */
  'import.append': Call<
    { session: string; bytesBase64: string },
    { done: number; total: number },
    'not_found'
  >;
  /** After the last piece: what `import.preview` gives of a whole file. */
  'import.finish': Call<{ session: string }, ImportPreview, ImportCode | 'not_found'>;
  /** After `unknown_format`, what `import.columns` gives of a whole file; until the next one begins. */
  'import.look': Call<{ session: string }, ColumnsLook, ImportCode | 'not_found'>;
  /** Gives up, at once; nothing is kept. */
  'import.drop': Call<{ session: string }, Empty>;
};
