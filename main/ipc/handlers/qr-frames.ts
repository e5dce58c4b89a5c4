import { fail, succeed } from '../../domain/result.ts';
import { isSecretFile } from '../find-secrets.ts';
import type { UrPayload } from '../../domain/qr-text/encode-ur.ts';
import type { HandlersFor, Outcome } from '../handler.ts';

/** Bytes of the message in one code: a size that the small cameras of signing devices read from a screen. */
const USUAL_BYTES = 150;

export const qrFrameHandlers: HandlersFor<'qr.frames'> = {
  'qr.frames': async ({ text, bytesBase64, as, maxFrameBytes = USUAL_BYTES }) => {
    if ((text === undefined) === (bytesBase64 === undefined)) {
      return fail({ code: 'bad_request', fields: ['text', 'bytesBase64'] });
    }
    if (text !== undefined) {
      const payload = { kind: 'descriptor', text } as const;
      return frames(payload, new TextEncoder().encode(text), as, maxFrameBytes);
    }
    const bytes = new Uint8Array(Buffer.from(bytesBase64 ?? '', 'base64'));
    return (await isSecretFile(bytes))
      ? fail({ code: 'secret_detected', fields: ['bytesBase64'] })
      : frames({ kind: 'psbt', bytes }, bytes, as, maxFrameBytes);
  },
};

async function frames(
  payload: UrPayload,
  bytes: Uint8Array,
  as: 'ur' | 'bbqr',
  maxFrameBytes: number,
): Promise<Outcome<'qr.frames'>> {
  if (as === 'ur') {
    const { encodeUrSeries } = await import('../../domain/qr-text/encode-ur.ts');
    return succeed({ frames: encodeUrSeries(payload, maxFrameBytes) });
  }
  const { encodeBbqr, lengthForBytes } = await import('../../domain/qr-text/encode-bbqr.ts');
  const made = encodeBbqr(bytes, payload.kind === 'psbt' ? 'P' : 'U', {
    maxPartLength: lengthForBytes(maxFrameBytes),
  });
  return made === null ? fail({ code: 'too_large_for_codes' }) : succeed({ frames: made });
}
