import { textOfFile } from '../text-of-file.ts';
import { readTransaction } from '../transaction/raw-transaction.ts';
import { bytesOfText } from './bytes-of-text.ts';

/**
 * The transactions in a text, as hex or base64: one that may run over several lines, or one in each line. What cannot be
 * read comes out as it is, for `readCoins` to refuse by its place.
 */
export function splitTransactions(text: string): readonly Uint8Array[] {
  const whole = bytesOfText(text);
  if (whole !== null && isTransaction(whole)) return [whole];
  const lines = text.split(/\s+/).filter((line) => line !== '');
  return lines.map((line) => bytesOfText(line) ?? new Uint8Array());
}

/** The same for a file: a transaction as it is, or a text. */
export function transactionsInFile(bytes: Uint8Array): readonly Uint8Array[] {
  return isTransaction(bytes) ? [bytes] : splitTransactions(textOfFile(bytes));
}

function isTransaction(bytes: Uint8Array): boolean {
  return typeof readTransaction(bytes, 'any') !== 'string';
}
