import { isFormulaLike } from '../../exposure/imports/formula-like.ts';

/**
 * A text as one cell of a CSV file (RFC 4180), quoted. One that a spreadsheet could work out as a formula gets an
 * apostrophe in front, which spreadsheets take for "this is text" (OWASP, CSV injection).
 */
export function toCell(text: string): string {
  const inert = isFormulaLike(text.trimStart()) || isFormulaLike(text) ? `'${text}` : text;
  return inert === '' ? '' : `"${inert.replaceAll('"', '""')}"`;
}
