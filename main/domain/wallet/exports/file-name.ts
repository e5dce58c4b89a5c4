/** Characters of the wallet's name that a file name keeps. */
const LONGEST = 40;

/** A name in letters, digits and hyphens, so that no system reads it as a path; `wallet` when nothing is left. */
export function toSlug(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return ascii === '' ? 'wallet' : ascii;
}

/** A name for formats that take 20 plain characters (Coldcard). */
export function toShortName(name: string): string {
  return toSlug(name).replaceAll('-', ' ').slice(0, 20).trim();
}
