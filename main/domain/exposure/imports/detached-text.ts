/** Longer texts are rare; they stay as they are. */
const LONGEST = 1024;

/**
 * The same text with characters of its own. A text cut from a file is a view of the piece that it stands in: kept over
 * the whole file, a few words would hold all of it in memory.
 */
export function detachedText(text: string): string {
  if (text.length > LONGEST) return text;
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
