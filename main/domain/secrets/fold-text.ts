import { foldLookAlikes } from './fold-look-alikes.ts';

const HAS_OTHER = /[^\x20-\x7e\s]/;
/** Accents of Latin letters once split off, soft hyphens, and marks that take no room. */
const MARKS =
  /[\u0300-\u036f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
/** Arabic letter forms: no list has them, and some are split up into eighteen. */
const ARABIC_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/g;

/**
 * A text as words are compared: lower case, without accents and invisible characters, wide and composed forms split
 * up (NFKD, which BIP-39 asks for), look-alike letters in Latin. Voiced kana stay voiced.
 */
export function foldText(text: string): string {
  return plainText(text).toLowerCase();
}

/** The same with its capitals, for keys. An ASCII text stays as it is. */
export function plainText(text: string): string {
  if (!HAS_OTHER.test(text)) return text;
  return foldLookAlikes(text.replace(ARABIC_FORMS, ' ').normalize('NFKD').replace(MARKS, ''));
}
