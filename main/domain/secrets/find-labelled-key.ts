/**
 * Names that programs give to a private key, or to the seed behind all keys, in a folded text. A hex number alone
 * says nothing: transaction ids and public keys look the same.
 */
const LABEL =
  /priv(?:ate|e|atna|ado|ada)?[ _-]?(?:key|sleutel|schlussel)|privkey|(?:secret|geheime)[ _-]?(?:key|sleutel|exponent)|privater schlussel|cle privee|clave privada|chiave privata|(?:master|bip-?32|bip-?39|wallet|hd)[ _-]?(?:seed|secret)|seed[ _-]?hex|\bseed(?=["':=\s])|entropy|entropie/g;
/** What may stand between the name and the number. */
const BETWEEN =
  /^[a-z_ -]{0,24}["'\u201d\u2019]?\s{0,4}[:=,;|]{0,2}\s{0,4}["'\u201c\u2018]?(?:0x)?/;
/** 16 to 64 bytes of entropy or seed, in hex. */
const HEX =
  /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{128})(?![0-9a-z])/;
const LONGEST = 200;

/** Whether a private key or seed in hex stands in a folded text, right behind a name that says what it is. */
export function findLabelledKey(folded: string): boolean {
  for (const { 0: label, index } of folded.matchAll(LABEL)) {
    const end = index + label.length;
    const after = folded.slice(end, end + LONGEST);
    const between = BETWEEN.exec(after)?.[0] ?? '';
    if (HEX.test(after.slice(between.length))) return true;
  }
  return false;
}
