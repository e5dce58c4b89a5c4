import type { ImportOrder } from './import-order.ts';
import { readInThread, type ThreadReading } from './read-in-thread.ts';

/** A file that the window hands over piece by piece, because it is too large for one message. */
export type ImportSession = {
  readonly id: string;
  readonly fileName: string;
  /** Bytes that its beginning announced; more are not taken. */
  readonly size: number;
  received: number;
  readonly reading: ThreadReading;
};

/** At most one at a time. */
export type ImportSessions = {
  /** Begins a session; one that was open ends. */
  readonly begin: (
    file: Pick<ImportSession, 'fileName' | 'size'> & Pick<ImportOrder, 'mappings'>,
  ) => ImportSession;
  readonly find: (id: string) => ImportSession | null;
  /** Ends a session and its thread. Nothing happens for one that is not open. */
  readonly end: (id: string) => void;
};

/** `newId` makes random ids; `now` is the clock that dates are judged by. */
export function openImportSessions(
  workerUrl: URL,
  newId: () => string,
  now: () => Date,
): ImportSessions {
  let open: ImportSession | null = null;
  const end = (id: string): void => {
    if (open?.id !== id) return;
    open.reading.stop();
    open = null;
  };
  return {
    begin: ({ fileName, size, mappings }) => {
      if (open !== null) end(open.id);
      const reading = readInThread({ fileName, now: now().toISOString(), mappings }, workerUrl);
      open = { id: newId(), fileName, size, received: 0, reading };
      return open;
    },
    find: (id) => (open?.id === id ? open : null),
    end,
  };
}
