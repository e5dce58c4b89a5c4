/** Characters of a name that are kept. */
const LONGEST = 80;

/** A name out of a code, without characters that take no room or turn the writing around; null for an empty one. */
export function cleanName(name: string): string | null {
  const visible = name.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  return visible === '' ? null : Array.from(visible).slice(0, LONGEST).join('');
}
