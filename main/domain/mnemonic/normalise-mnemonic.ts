const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * The words of a phrase as BIP-39 hashes them: NFKD, in small letters, without invisible characters, whatever white
 * space stood between and around them. The list says whether they are right.
 */
export function normaliseMnemonic(text: string): readonly string[] {
  const plain = text.replace(INVISIBLE, '').normalize('NFKD').toLowerCase().trim();
  return plain === '' ? [] : plain.split(/\s+/);
}
