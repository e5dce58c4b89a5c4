import { fail, succeed, type Result } from '../../result.ts';
import { decodeBytewise, decodeStrictly, markedEncoding } from '../../text-of-file.ts';
import { countNuls, nulFault } from './nul-fault.ts';
import type { ImportFault } from './statement.ts';

/** Text of a file without its byte order mark. `isGuess`: no mark and not UTF-8, so read as windows-1252. */
export type DecodedText = { readonly text: string; readonly isGuess: boolean };

/**
 * Bytes to text: by byte order mark, else UTF-8, else windows-1252, which spreadsheets on Windows write.
 * Many NUL characters mean a binary file, or UTF-16 without its mark: `not_csv`; a few, a damaged text: `nul_byte`.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, ImportFault> {
  const marked = markedEncoding(bytes);
  const strict = decodeStrictly(bytes, marked ?? 'utf-8');
  const text = strict ?? (marked === null ? decodeBytewise(bytes) : null);
  if (text === null) return fail({ code: 'not_csv', params: { kind: 'binary' } });
  const fault = nulFault(countNuls(text), text.length);
  if (fault !== null) return fail(fault);
  return succeed({ text, isGuess: strict === null });
}
