import { addSats } from './add-sats.ts';
import { DUST_SATS } from './dust-sats.ts';
import type { OwnOutput, ReadEntry } from './read-entries.ts';
import { isNew, type Noted, type TwoSyncs } from './two-syncs.ts';
import { ownSpent } from './value-of.ts';

/** New payments to an address that was paid before, and specks of coins that others sent. */
export function noteOddities(syncs: TwoSyncs): readonly Noted[] {
  const { later, read } = syncs;
  const fresh = new Set(later.filter((one) => isNew(syncs, one)).map(({ txid }) => txid));
  const paid = new Set(
    later
      .filter(({ txid, isCounted }) => isCounted && !fresh.has(txid))
      .flatMap(({ txid }) => read.get(txid)?.own ?? [])
      .map(scriptOf),
  );
  const noted: Noted[] = [];
  for (const { txid } of later) {
    const one = read.get(txid);
    if (one === undefined || !fresh.has(txid)) continue;
    const again = one.own.filter((output) => paid.has(scriptOf(output)));
    noted.push(...noteOutputs('address_reused', one, again));
    const isOfOthers = !one.spends.some((spent) => ownSpent(spent, read) !== undefined);
    const specks = isOfOthers ? one.own.filter(({ valueSats }) => valueSats < DUST_SATS) : [];
    noted.push(...noteOutputs('dust_received', one, specks));
    for (const output of one.own) paid.add(scriptOf(output));
  }
  return noted;
}

function noteOutputs(
  kind: Noted['kind'],
  { entry }: ReadEntry,
  outputs: readonly OwnOutput[],
): readonly Noted[] {
  if (outputs.length === 0) return [];
  const valueSats = addSats(outputs.map((output) => output.valueSats));
  return [{ kind, txid: entry.txid, valueSats }];
}

function scriptOf({ address }: OwnOutput): string {
  return address.scriptHex;
}
