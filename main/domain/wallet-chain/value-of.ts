import { addSats } from './add-sats.ts';
import { outpoint, type ReadEntries, type ReadEntry } from './read-entries.ts';

/** Amounts of the wallet's own outputs, by outpoint. */
export type OwnSats = ReadonlyMap<string, number>;

/** The own outputs of the transactions that a condition lets through. */
export function ownSats(read: ReadEntries, isMeant: (txid: string) => boolean): OwnSats {
  const sats = new Map<string, number>();
  for (const { entry, own } of read.values()) {
    if (!isMeant(entry.txid)) continue;
    for (const { vout, valueSats } of own) sats.set(outpoint(entry.txid, vout), valueSats);
  }
  return sats;
}

/** What a transaction changes for the wallet, given the outputs that the wallet has: negative where coins leave. */
export function valueOf({ own, spends }: ReadEntry, had: OwnSats): number {
  const received = addSats(own.map(({ valueSats }) => valueSats));
  return received - addSats(spends.map((spent) => had.get(spent) ?? 0));
}
