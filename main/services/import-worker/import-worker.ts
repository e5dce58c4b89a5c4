import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { formatChoice } from '../../domain/exposure/imports/format-choice.ts';
import { readInPieces } from '../../domain/exposure/imports/read-in-pieces.ts';
import { readPriceFile } from '../../domain/prices/read-price-file.ts';
import { fail } from '../../domain/result.ts';
import { fileHoldsSecret } from '../../domain/secrets/file-holds-secret.ts';
import { decodesToSecret } from '../../domain/qr-text/decodes-to-secret.ts';
import { containsSecret } from '../../domain/secrets/contains-secret.ts';
import { mayHoldCode } from '../../domain/secrets/may-hold-code.ts';
import { mayHoldSecret } from '../../domain/secrets/may-hold-secret.ts';
import type { PriceOrder, ReadPrices } from './read-prices.ts';
import type { ImportAnswer, ImportOrder, ImportPiece } from './import-order.ts';

// A thread of its own. Only read-in-thread.ts starts this file, and what it gives is typed.
const started: ImportOrder | PriceOrder = workerData;
if (parentPort !== null) {
  if ('kind' in started) servePrices(parentPort, started);
  else serve(parentPort, started);
}

function servePrices(port: MessagePort, { bytes, latest }: PriceOrder): void {
  const read: ReadPrices = fileHoldsSecret(bytes, isSecret)
    ? fail({ code: 'secret_detected' })
    : readPriceFile(bytes, latest);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port is no window.
  port.postMessage(read);
}

function serve(port: MessagePort, order: ImportOrder): void {
  const reading = readInPieces({ ...order, isSecret, choice: formatChoice(order) });
  let bytes = 0;
  const answer = (message: ImportAnswer): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port is no window.
    port.postMessage(message);
  };
  port.on('message', (piece: ImportPiece) => {
    if (piece === null) {
      const statement = reading.finish();
      const isUnknown = !statement.ok && statement.error.code === 'unknown_format';
      answer({ kind: 'read', read: { statement, look: isUnknown ? reading.look() : null } });
      return port.close();
    }
    reading.take(piece);
    bytes += piece.length;
    answer({ kind: 'taken', bytes });
  });
  answer({ kind: 'taken', bytes });
}

/** Most of a ledger cannot hold any, which is known in a tenth of the time. */
function isSecret(text: string): boolean {
  if (!mayHoldSecret(text)) return false;
  return containsSecret(text) !== null || (mayHoldCode(text) && decodesToSecret(text));
}
