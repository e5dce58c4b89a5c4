import { parentPort, type MessagePort } from 'node:worker_threads';
import { readReserveList } from '../../domain/reserves/read-reserve-list.ts';
import type { ListAnswer, ListPiece } from './reserve-list-session.ts';

// A thread of its own. Only reserve-list-session.ts starts this file, and what it gives is typed.
if (parentPort !== null) serve(parentPort);

function serve(port: MessagePort): void {
  const reading = readReserveList();
  const answer = (message: ListAnswer): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port is no window.
    port.postMessage(message);
  };
  port.on('message', (piece: ListPiece) => {
    if (piece === null) {
      answer({ kind: 'read', list: reading.finish() });
      return port.close();
    }
    reading.take(piece);
    answer({ kind: 'taken' });
  });
  answer({ kind: 'ready' });
}
