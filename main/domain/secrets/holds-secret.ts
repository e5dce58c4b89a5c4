import { decodesToSecret } from '../qr-text/decodes-to-secret.ts';
import { bytewiseText, textOfFile } from '../text-of-file.ts';
import { containsSecret } from './contains-secret.ts';

/** Whether a text holds a secret in the clear, or inside a UR or BBQr code. This is what every entrance asks. */
export function holdsSecret(text: string): boolean {
  return containsSecret(text) !== null || decodesToSecret(text);
}

/** The same for a file: its text, and for a file that is no text whatever stands between its other bytes. */
export function fileHoldsSecret(bytes: Uint8Array): boolean {
  const text = textOfFile(bytes);
  if (holdsSecret(text)) return true;
  return (text.includes('\0') || text.includes('\ufffd')) && holdsSecret(bytewiseText(bytes));
}
