import { fail, succeed } from '../../domain/result.ts';
import { isSecretFile } from '../find-secrets.ts';
import type { HandlersFor } from '../handler.ts';

/** Bytes of the message in one code: a size that the small cameras of signing devices read from a screen. */
const USUAL_BYTES = 150;

export const qrFrameHandlers: HandlersFor<'qr.frames'> = {
  'qr.frames': async ({ text, bytesBase64, as, maxFrameBytes = USUAL_BYTES }) => {
    if ((text === undefined) === (bytesBase64 === undefined)) {
      return fail({ code: 'bad_request', fields: ['text', 'bytesBase64'] });
    }
    const bytes = new Uint8Array(
      Buffer.from(text ?? bytesBase64 ?? '', text === undefined ? 'base64' : 'utf8'),
    );
    if (text === undefined && (await isSecretFile(bytes))) {
      return fail({ code: 'secret_detected', fields: ['bytesBase64'] });
    }
    if (as === 'ur') {
      const { encodeUrSeries } = await import('../../domain/qr-text/encode-ur.ts');
      const payload =
        text === undefined
          ? ({ kind: 'psbt', bytes } as const)
          : ({ kind: 'descriptor', text } as const);
      return succeed({ frames: encodeUrSeries(payload, maxFrameBytes) });
    }
    const { encodeBbqr, lengthForBytes } = await import('../../domain/qr-text/encode-bbqr.ts');
    const frames = encodeBbqr(bytes, text === undefined ? 'P' : 'U', {
      maxPartLength: lengthForBytes(maxFrameBytes),
    });
    return frames === null ? fail({ code: 'too_large_for_codes' }) : succeed({ frames });
  },
};
