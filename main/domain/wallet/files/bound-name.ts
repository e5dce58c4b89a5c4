/** Characters that are kept of a name. */
const LONGEST = 80;
/** Control characters, line ends, and marks that turn the direction of writing or take no room. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** A name from a stranger's file as one short line of plain text; null when nothing is left. */
export function boundName(name: string | null | undefined): string | null {
  const line = (name ?? '')
    .slice(0, 4 * LONGEST)
    .toWellFormed()
    .replace(INVISIBLE, ' ')
    .trim();
  const short = Array.from(line).slice(0, LONGEST).join('').trim();
  return short === '' ? null : short;
}
