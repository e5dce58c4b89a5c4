/** The shape of an extended public key (BIP-32, SLIP-132). Checksums do not matter: a damaged one betrays as much. */
const PUBLIC_KEY = /[a-zA-Z]pub[1-9A-HJ-NP-Za-km-z]{100,112}/g;
/** Shorter cells hold none; asked first, because a large file has millions. */
const SHORTEST = 104;

/**
 * Adds the extended public keys in the cells of a record to those seen before. Whoever has one sees every address and
 * balance of its account, so that they are counted and kept nowhere.
 */
export function findPublicKeys(cells: readonly string[], seen: Set<string>): void {
  for (const cell of cells) {
    if (cell.length < SHORTEST) continue;
    for (const [key] of cell.matchAll(PUBLIC_KEY)) seen.add(key);
  }
}
