import type { ColumnMapping } from '../../domain/exposure/imports/column-mapping.ts';
import type { ImportOrder, ReadExport } from './import-order.ts';
import { readInThread, type ThreadReading } from './read-in-thread.ts';

/** A file that the window hands over piece by piece, because it is too large for one message. */
export type ImportSession = {
  readonly id: string;
  readonly fileName: string;
  /** What the user said about its columns just now; kept with the import. */
  readonly mapping: ColumnMapping | null;
  /** Bytes that its beginning announced; more are not taken. */
  readonly size: number;
  received: number;
  readonly reading: ThreadReading;
};

/** At most one at a time. */
export type ImportSessions = {
  /** Begins a session; one that was open ends. */
  readonly begin: (
    file: Pick<ImportSession, 'fileName' | 'size' | 'mapping'> &
      Pick<ImportOrder, 'mappings' | 'format'>,
  ) => ImportSession;
  readonly find: (id: string) => ImportSession | null;
  /** Ends a session and its thread. Nothing happens for one that is not open. */
  readonly end: (id: string) => void;
  /** Ends whichever is open, as when the vault is locked. */
  readonly endAny: () => void;
  /** Keeps what the columns of an unknown export look like, until the next session begins. */
  readonly keepLook: (id: string, look: ReadExport['look']) => void;
  readonly lookOf: (id: string) => ReadExport['look'];
};

/** `newId` makes random ids; `now` is the clock that dates are judged by. */
export function openImportSessions(
  workerUrl: URL,
  newId: () => string,
  now: () => Date,
): ImportSessions {
  let open: ImportSession | null = null;
  let seen: { readonly id: string; readonly look: ReadExport['look'] } | null = null;
  const end = (id: string): void => {
    if (open?.id !== id) return;
    open.reading.stop();
    open = null;
  };
  const endAny = (): void => {
    if (open !== null) end(open.id);
  };
  return {
    begin: ({ size, mapping, ...file }) => {
      endAny();
      seen = null;
      const { fileName } = file;
      const reading = readInThread({ ...file, now: now().toISOString() }, workerUrl);
      open = { id: newId(), fileName, mapping, size, received: 0, reading };
      return open;
    },
    find: (id) => (open?.id === id ? open : null),
    end,
    endAny,
    keepLook: (id, look) => {
      seen = { id, look };
    },
    lookOf: (id) => (seen?.id === id ? seen.look : null),
  };
}
