const HAS_OTHER = /[^\x20-\x7e\s]/;
/** Accents of Latin letters once split off, soft hyphens, and marks that take no room. */
const MARKS = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Arabic letter forms: no list has them, and some are split up into eighteen. */
const ARABIC_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/g;

/**
 * A text as words are compared: lower case, without accents and invisible characters, wide and composed forms split
 * up (NFKD, which BIP-39 asks for). Voiced kana stay voiced.
 */
export function foldText(text: string): string {
  if (!HAS_OTHER.test(text)) return text.toLowerCase();
  return text.replace(ARABIC_FORMS, ' ').normalize('NFKD').replace(MARKS, '').toLowerCase();
}
