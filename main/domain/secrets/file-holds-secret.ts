import { bytewiseText, textOfFile } from '../text-of-file.ts';

/** Whether a file holds a secret: in its text, or, where it is no text, between its other bytes. */
export function fileHoldsSecret(bytes: Uint8Array, isSecret: (text: string) => boolean): boolean {
  const text = textOfFile(bytes);
  if (isSecret(text)) return true;
  return (text.includes('\0') || text.includes('\ufffd')) && isSecret(bytewiseText(bytes));
}
