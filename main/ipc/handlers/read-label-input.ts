import { setImmediate as rest } from 'node:timers/promises';
import type { Fault } from '../../domain/fault.ts';
import type { OwnLabels } from '../../domain/labels/select-own-labels.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { textOfFile } from '../../domain/text-of-file.ts';
import { isSecretFile } from '../find-secrets.ts';

type LabelInput = { readonly text?: string; readonly bytesBase64?: string };

type LabelInputFault = Fault<'bad_request' | 'secret_detected' | 'labels_too_large' | 'not_labels'>;

/** Reads pasted labels or a file of them, and picks those of one wallet. Lets other calls through in between. */
export async function readLabelInput(
  input: LabelInput,
  saved: SavedWallet,
): Promise<Result<OwnLabels, LabelInputFault>> {
  const text = await textOf(input);
  if (!text.ok) return text;
  const [{ readLabels }, { selectOwnLabels }, { readSavedWallet }] = await Promise.all([
    import('../../domain/labels/read-labels.ts'),
    import('../../domain/labels/select-own-labels.ts'),
    import('../../domain/profile/read-saved-wallet.ts'),
  ]);
  const file = readLabels(text.value);
  const fields = [input.text === undefined ? 'bytesBase64' : 'text'];
  if (!file.ok) {
    return fail({ code: file.error === 'too_large' ? 'labels_too_large' : 'not_labels', fields });
  }
  const steps = selectOwnLabels(file.value, readSavedWallet(saved));
  let step = steps.next();
  while (step.done !== true) {
    await rest();
    step = steps.next();
  }
  return succeed(step.value);
}

async function textOf({ text, bytesBase64 }: LabelInput): Promise<Result<string, LabelInputFault>> {
  if (text !== undefined) return succeed(text);
  if (bytesBase64 === undefined) return fail({ code: 'bad_request', fields: ['text'] });
  const bytes = new Uint8Array(Buffer.from(bytesBase64, 'base64'));
  return (await isSecretFile(bytes))
    ? fail({ code: 'secret_detected', fields: ['bytesBase64'] })
    : succeed(textOfFile(bytes));
}
