import { Worker } from 'node:worker_threads';
import type { ReserveList } from '../../domain/reserves/read-reserve-list.ts';

/** What the thread is given: the next bytes, or null after the last. */
export type ListPiece = Uint8Array | null;

/** What it answers: once it is there, to each piece, and at the end. */
export type ListAnswer =
  | { readonly kind: 'ready' | 'taken' }
  | { readonly kind: 'read'; readonly list: ReserveList | null };

/** A list of addresses that another thread verifies while it comes. */
export type ReserveListSession = {
  readonly id: string;
  /** Bytes that its beginning announced; more are not taken. */
  readonly size: number;
  received: number;
  /** Hands the next bytes over and waits until they are verified, so that no more than one piece is ever held. */
  readonly take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Null where it is no such list. */
  readonly finish: () => Promise<ReserveList | null>;
};

/** At most one at a time. */
export type ReserveListSessions = {
  /** Begins a list; one that was open ends. */
  readonly begin: (size: number) => ReserveListSession;
  readonly find: (id: string) => ReserveListSession | null;
  /** Ends a list and its thread, whatever it is at. */
  readonly end: (id: string) => void;
  /** Ends whichever is open, as when the vault is locked. */
  readonly endAny: () => void;
};

/** `newId` makes random ids. */
export function openReserveListSessions(workerUrl: URL, newId: () => string): ReserveListSessions {
  let open: { readonly session: ReserveListSession; readonly stop: () => void } | null = null;
  const end = (id: string): void => {
    if (open?.session.id !== id) return;
    open.stop();
    open = null;
  };
  const endAny = (): void => {
    if (open !== null) end(open.session.id);
  };
  return {
    begin: (size) => {
      endAny();
      const thread = startThread(workerUrl);
      const { ask, stop } = thread;
      const session = {
        id: newId(),
        size,
        received: 0,
        take: async (bytes: Uint8Array<ArrayBuffer>) => void (await ask(bytes)),
        finish: async () => {
          const answer = await ask(null);
          return answer.kind === 'read' ? answer.list : null;
        },
      };
      open = { session, stop };
      return session;
    },
    find: (id) => (open?.session.id === id ? open.session : null),
    end,
    endAny,
  };
}

/** Questions wait for their turn; a thread that breaks or is stopped answers them with a rejection. */
function startThread(workerUrl: URL) {
  const worker = new Worker(workerUrl);
  let waiting = Promise.withResolvers<ListAnswer>();
  waiting.promise.catch(() => undefined);
  let last: Promise<unknown> = waiting.promise;
  worker.on('message', (answer: ListAnswer) => waiting.resolve(answer));
  worker.once('error', (error) => waiting.reject(error));
  worker.once('exit', () => waiting.reject(new Error('The thread has ended')));
  const ask = (piece: Uint8Array<ArrayBuffer> | null): Promise<ListAnswer> => {
    const turn = last.then(() => {
      waiting = Promise.withResolvers();
      worker.postMessage(piece, piece === null ? [] : [piece.buffer]);
      return waiting.promise;
    });
    turn.catch(() => undefined);
    last = turn;
    return turn;
  };
  // Not before its code is loaded: to end a thread earlier can break the process.
  const ready = waiting.promise;
  const stop = (): void => void ready.then(() => worker.terminate()).catch(() => undefined);
  return { ask, stop };
}
