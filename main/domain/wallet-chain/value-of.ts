import { addSats } from './add-sats.ts';
import type { OwnOutput, ReadEntries, ReadEntry, Spent } from './read-entries.ts';

/**
 * What a transaction changes for the wallet: negative where coins leave. Of what it spends, those outputs of the wallet count
 * that come from the transactions meant.
 */
export function valueOf(
  { own, spends }: ReadEntry,
  read: ReadEntries,
  isMeant: (txid: string) => boolean,
): number {
  const received = addSats(own.map(({ valueSats }) => valueSats));
  const spent = spends.map((one) =>
    isMeant(one.txid) ? (ownSpent(one, read)?.valueSats ?? 0) : 0,
  );
  return received - addSats(spent);
}

/** The output of the wallet that is spent; undefined where it is somebody else's. */
export function ownSpent({ txid, vout }: Spent, read: ReadEntries): OwnOutput | undefined {
  return read.get(txid)?.own.find((output) => output.vout === vout);
}
