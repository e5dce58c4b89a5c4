import type { NumberedRecord } from './csv-table.ts';
import { importFinding } from './import-finding.ts';
import type { ImportFinding } from './statement.ts';

/** The shape of an extended public key (BIP-32, SLIP-132). Checksums do not matter: a damaged one betrays as much. */
const PUBLIC_KEY = /[a-zA-Z]pub[1-9A-HJ-NP-Za-km-z]{100,112}/g;
/** Shorter cells hold none; asked first, because a large file has millions. */
const SHORTEST = 104;

/**
 * Tells how many extended public keys stand in the cells of a file. Whoever has one sees every address and balance of
 * its account, so that they are counted here and kept nowhere.
 */
export function publicKeyFinding(records: readonly NumberedRecord[]): readonly ImportFinding[] {
  const keys = new Set<string>();
  for (const { cells } of records) {
    for (const cell of cells) {
      if (cell.length < SHORTEST) continue;
      for (const [key] of cell.matchAll(PUBLIC_KEY)) keys.add(key);
    }
  }
  return keys.size === 0 ? [] : [importFinding('contains_xpub', { count: keys.size })];
}
