import type { Noted, TwoSyncs } from './two-syncs.ts';
import type { LedgerTransaction } from './wallet-ledger.ts';

/** What lost its block, or its coins to another payment. */
export function noteEnds({ earlier, later }: TwoSyncs): readonly Noted[] {
  return later.flatMap((one): readonly Noted[] => {
    const old = earlier.get(one.txid);
    if (old === undefined) return [];
    const { txid } = one;
    const noted = (kind: Noted['kind']): Noted => ({ kind, txid, valueSats: old.valueSats });
    return [
      ...(lostItsBlock(old, one) ? [noted('reorged_away')] : []),
      ...(one.state === 'replaced' && old.state !== 'replaced' ? [noted('replaced')] : []),
    ];
  });
}

/** One that is refused now is told of as that. */
function lostItsBlock(old: LedgerTransaction, one: LedgerTransaction): boolean {
  const isElsewhere = old.heightBlocks !== null && old.heightBlocks !== one.heightBlocks;
  return isElsewhere && one.proof !== 'refused';
}
