import type { Fault } from '../domain/fault.ts';
import type { PsbtFault } from '../domain/psbt/psbt-fault.ts';
import type { QrFault } from '../domain/qr-text/qr-payload.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import { isSecretFile } from './find-secrets.ts';

type SourceFault = PsbtFault | QrFault | Fault<'bad_request'>;
type Source = { readonly text?: string; readonly bytesBase64?: string };

/** A PSBT or transaction as it was handed over: the text, the bytes of the file, or what the text of a QR code holds. */
export async function readPsbtSource({
  text,
  bytesBase64,
}: Source): Promise<Result<string | Uint8Array, SourceFault>> {
  if (text === undefined) {
    if (bytesBase64 === undefined) return fail({ code: 'bad_request', fields: ['text'] });
    const bytes = new Uint8Array(Buffer.from(bytesBase64, 'base64'));
    return (await isSecretFile(bytes))
      ? fail({ code: 'secret_detected', fields: ['bytesBase64'] })
      : succeed(bytes);
  }
  const { kindOfQrText } = await import('../domain/qr-text/kind-of-qr-text.ts');
  if (kindOfQrText(text) === null) return succeed(text);
  const { decodeQrText } = await import('../domain/qr-text/decode-qr-text.ts');
  const payload = decodeQrText(text);
  if (!payload.ok) return fail({ fields: ['text'], ...payload.error });
  return 'bytes' in payload.value
    ? succeed(payload.value.bytes)
    : fail({ code: 'not_recognised', reason: 'psbt_not_a_psbt', fields: ['text'] });
}
