import { fail, succeed, type Result } from '../result.ts';
import { kindOfQrText } from './kind-of-qr-text.ts';
import { createQrCollector } from './qr-collector.ts';
import { refuseQr, type QrFault, type QrPayload } from './qr-payload.ts';

/** Longest text that is looked at, in characters: all of a message, in as many parts as there may be. */
const LONGEST = 4 * 1024 * 1024;

/**
 * Reads the text of one QR code or of a whole series, UR (BCR-2020-005) or BBQr: a list, or text with white space
 * between the parts, or inside them where lines were broken. The parts may come in any order and more than once; all of
 * them have to belong together.
 */
export function decodeQrText(parts: string | readonly string[]): Result<QrPayload, QrFault> {
  const texts = (typeof parts === 'string' ? [parts] : parts).flatMap(splitParts);
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  if (size > LONGEST) return refuseQr('invalid', 'qr_too_large');
  const collector = createQrCollector();
  let missing = { done: 0, total: 0 };
  let payload: QrPayload | null = null;
  for (const text of texts) {
    const progress = collector.add(text);
    if (!progress.ok) return progress;
    missing = { done: progress.value.done, total: progress.value.total };
    payload = progress.value.result;
  }
  if (payload !== null) return succeed(payload);
  return texts.length === 0
    ? fail({ code: 'not_recognised' })
    : refuseQr('invalid', 'qr_part_missing', missing);
}

/** A piece that begins no code of its own is the rest of the one before it, which was broken over lines. */
function splitParts(text: string): readonly string[] {
  const parts: string[][] = [];
  for (const piece of text.split(/\s+/).filter((one) => one !== '')) {
    const current = parts.at(-1);
    if (current === undefined || kindOfQrText(piece) !== null) parts.push([piece]);
    else current.push(piece);
  }
  return parts.map((pieces) => pieces.join(''));
}
