import { fail, succeed } from '../../domain/result.ts';
import { isSecretFile } from '../find-secrets.ts';
import type { HandlersFor } from '../handler.ts';

export const fileHandlers: HandlersFor<'file.save'> = {
  'file.save': async ({ fileName, text, bytesBase64 }, { saveFile }) => {
    if ((text === undefined) === (bytesBase64 === undefined)) {
      return fail({ code: 'bad_request', fields: ['text', 'bytesBase64'] });
    }
    const bytes = Buffer.from(text ?? bytesBase64 ?? '', text === undefined ? 'base64' : 'utf8');
    if (text === undefined && (await isSecretFile(bytes))) {
      return fail({ code: 'secret_detected', fields: ['bytesBase64'] });
    }
    if (saveFile === null) return fail({ code: 'no_dialog' });
    const outcome = await saveFile(fileName, bytes);
    return outcome === 'failed'
      ? fail({ code: 'file_not_saved' })
      : succeed({ saved: outcome === 'saved' });
  },
};
