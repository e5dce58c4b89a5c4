import type { ImportCode } from '../main/domain/exposure/imports/statement.ts';
import type { Call, Empty } from './call.ts';
import type { ImportPreview } from './shapes.ts';

/** A file that is too large for one message, handed over in pieces. One at a time; it is read while it comes. */
export type ImportCalls = {
  /** `size` in bytes, at most 512 MiB. Ends a hand-over that was open. */
  'import.begin': Call<{ fileName: string; size: number }, { session: string }>;
  /** The next piece, at most 4 MiB. Tells how many bytes of all are read so far. */
  'import.append': Call<
    { session: string; bytesBase64: string },
    { done: number; total: number },
    'not_found'
  >;
  /** After the last piece: what `import.preview` gives of a whole file. */
  'import.finish': Call<{ session: string }, ImportPreview, ImportCode | 'not_found'>;
  /** Gives up, at once; nothing is kept. */
  'import.drop': Call<{ session: string }, Empty>;
};
