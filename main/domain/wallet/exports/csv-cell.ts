import { isFormulaLike } from '../../exposure/imports/formula-like.ts';

/** Where a program that takes another mark than the comma would begin a new cell, also within our quotes. */
const OTHER_MARKS = /([;\t\r\n])/;
/** What a program may drop before it looks at a cell: spaces, what nobody sees, and quotes. */
const UNSEEN = /^[\p{C}\p{Z}"]+/u;

/**
 * A text as one cell of a CSV file (RFC 4180), quoted. One that a spreadsheet could work out as a formula gets an
 * apostrophe in front, which spreadsheets take for "this is text" (OWASP, CSV injection). So does each part of it that is
 * a cell of its own where semicolons or tabs part cells, as in most of Europe.
 */
export function toCell(text: string): string {
  const parts = text.split(OTHER_MARKS);
  const guarded = parts.map((part, at) => (at % 2 === 0 ? guard(part) : part)).join('');
  const inert = isFormulaLike(guarded) ? `'${guarded}` : guarded;
  return inert === '' ? '' : `"${inert.replaceAll('"', '""')}"`;
}

function guard(part: string): string {
  return isFormulaLike(part.replace(UNSEEN, '')) ? `'${part}` : part;
}
