import { fail, succeed, type Result } from '../result.ts';
import { createBbqrCollector } from './bbqr/bbqr-collector.ts';
import { kindOfQrText } from './kind-of-qr-text.ts';
import type { Collected } from './part-collector.ts';
import { refuseQr, SECRET_DETECTED, type QrFault, type QrPayload } from './qr-payload.ts';
import { readBbqrPayload } from './read-bbqr-payload.ts';
import { readUrPayload } from './read-ur-payload.ts';
import { isSecretType } from './registry/carries-secret.ts';
import { createUrCollector } from './ur/ur-collector.ts';

/** How far a message is known. `percent` is a whole number, 100 only with a result. */
export type QrProgress = {
  readonly done: number;
  readonly total: number;
  readonly percent: number;
  /** Null until all of the message is known. */
  readonly result: QrPayload | null;
};

/** Takes what the camera sees, one code at a time. A code that is refused changes nothing: scanning can go on. */
export type QrCollector = { readonly add: (part: string) => Result<QrProgress, QrFault> };

/** Longest text of one code that is looked at. The largest QR code holds 4296 characters; a pasted UR can be longer. */
const LONGEST_PART = 256 * 1024;

type Collector = (part: string) => Result<QrProgress, QrFault>;

/**
 * Collects the codes of one message, UR or BBQr as the first one says, in any order and with any repetition. A code of
 * another message is refused.
 */
export function createQrCollector(): QrCollector {
  let begun: { readonly kind: 'ur' | 'bbqr'; readonly add: Collector } | null = null;
  return {
    add: (text) => {
      const part = text.trim();
      const kind = kindOfQrText(part);
      if (kind === null) return fail({ code: 'not_recognised' });
      if (part.length > LONGEST_PART) return refuseQr('invalid', 'qr_too_large');
      const current = begun ?? { kind, add: kind === 'ur' ? collectUr() : collectBbqr() };
      if (current.kind !== kind) return refuseQr('invalid', 'qr_other_message');
      const progress = current.add(part);
      if (progress.ok) begun = current;
      return progress;
    },
  };
}

function collectUr(): Collector {
  const collector = createUrCollector();
  const read = once(readUrPayload);
  return (part) => {
    const added = collector.add(part);
    if (!added.ok) return added;
    const type = part.slice('ur:'.length, part.indexOf('/')).toLowerCase();
    // The type alone gives a seed away, long before its last part.
    return isSecretType(type) ? SECRET_DETECTED : progressOf(added.value, read);
  };
}

function collectBbqr(): Collector {
  const collector = createBbqrCollector();
  const read = once(readBbqrPayload);
  return (part) => {
    const added = collector.add(part);
    return added.ok ? progressOf(added.value, read) : added;
  };
}

type Read<T> = (message: T) => Result<QrPayload, QrFault>;

/** A message is the same however often its last part is seen, so it is read once. */
function once<T>(read: Read<T>): Read<T> {
  let known: Result<QrPayload, QrFault> | null = null;
  return (message) => (known ??= read(message));
}

function progressOf<T>(
  { done, total, message }: Collected<T>,
  read: Read<T>,
): Result<QrProgress, QrFault> {
  if (message === null) {
    const percent = Math.min(99, Math.floor((100 * done) / total));
    return succeed({ done, total, percent, result: null });
  }
  const result = read(message);
  return result.ok ? succeed({ done, total, percent: 100, result: result.value }) : result;
}
